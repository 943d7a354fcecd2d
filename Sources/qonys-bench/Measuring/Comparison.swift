/// Ours and the floor by turns, so that the machine's drift hits both.
struct Comparison {
  private(set) var ours = Samples()
  private(set) var floor = Samples()

  /// Measures both once; who begins changes from one time to the next.
  mutating func measure(ours: () throws -> Void, floor: () throws -> Void) rethrows {
    let floorBegins = self.ours.count.isMultiple(of: 2)
    if floorBegins { self.floor.add(try Duration.taken(by: floor)) }
    self.ours.add(try Duration.taken(by: ours))
    if !floorBegins { self.floor.add(try Duration.taken(by: floor)) }
  }

  /// The line of the table.
  func row(_ name: String, _ limits: [Limit], note: String? = nil) -> Row {
    Row(name: name, ours: ours, floor: floor, limits: limits, note: note)
  }
}
