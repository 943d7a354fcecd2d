/// Ours and the floor by turns, so that the machine's drift hits both.
struct Comparison {
  private(set) var ours = Samples()
  private(set) var floor = Samples()
  /// What both took of the processor, in milliseconds.
  private var processor = (ours: 0.0, floor: 0.0)

  /// Measures both once; who begins changes from one time to the next.
  mutating func measure(ours: () throws -> Void, floor: () throws -> Void) throws {
    let floorBegins = self.ours.count.isMultiple(of: 2)
    func measureFloor() throws {
      let before = Duration.ofProcessor
      self.floor.add(try Duration.taken(by: floor))
      processor.floor += (Duration.ofProcessor - before).milliseconds
    }
    if floorBegins { try measureFloor() }
    let before = Duration.ofProcessor
    self.ours.add(try Duration.taken(by: ours))
    processor.ours += (Duration.ofProcessor - before).milliseconds
    if !floorBegins { try measureFloor() }
  }

  /// What both took of the processor on the average: on a busy machine it tells more than the clock.
  var processorNote: String {
    func each(_ sum: Double) -> Int { Int(sum / Double(max(1, ours.count))) }
    return "of the processor ours \(each(processor.ours)) ms, the floor \(each(processor.floor)) ms"
  }

  /// The line of the table.
  func row(_ name: String, _ limits: [Limit], note: String? = nil) -> Row {
    Row(name: name, ours: ours, floor: floor, limits: limits, note: note)
  }
}
