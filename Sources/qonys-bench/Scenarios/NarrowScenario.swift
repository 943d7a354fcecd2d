import Store

/// Frequencies of columns, and lists that conditions narrow: in the store, and by keys.
enum NarrowScenario {
  private static let presses = 100
  private static let few = 5_000
  private static let keys = ["narrowed list: ↓", "narrowed list: PgDn", "record: →", "mark a row"]

  /// The keys come first: what reads and counts takes minutes at a million.
  static func rows(_ bench: Bench) throws -> [Row] { try typed(bench) + read(bench) }

  /// Every column among the open ones; among all of them two, one of each table.
  private static let read: [(RegistrationList.Filter, [ListCondition.Column])] = [
    (.open, RegistrationList.countable), (.all, [.district, .age]),
  ]

  private static func read(_ bench: Bench) throws -> [Row] {
    let reads = try ReadComparison(bench)
    defer { reads.close() }
    var (counting, narrowing) = (Comparison(), Comparison())
    for (filter, columns) in read {
      for column in columns {
        let list = RegistrationList(filter)
        var values: [Frequency] = []
        try reads.measure(&counting) { values = try $0.frequency(of: column, in: list, limit: 500) }
        guard let rare = values.last, let common = values.first else { continue }
        for value in [rare, common] {
          var narrowed = list
          narrowed.conditions = [ListCondition(column, value.value)]
          try reads.measure(&narrowing) { store in
            if try store.few(narrowed, most: few) == nil { _ = try store.page(narrowed, limit: 80) }
          }
        }
      }
    }
    return [
      counting.row(
        "frequency of a column", [Limit(.p95, 1_000)] + .read,
        note: "every column among open ones, two among all; gives way to the keyboard"),
      narrowing.row(
        "first rows under a condition", [Limit(.p95, 1_000)] + .read,
        note: "the rarest and the commonest value of those columns; gives way to the keyboard"),
    ]
  }

  /// The list of one district's registrations, walked, opened and marked.
  private static func typed(_ bench: Bench) throws -> [Row] {
    guard bench.hasProgram else { return keys.map { .notBuilt($0, .key) } }
    return try bench.withCopy("narrow.db") { path in
      let desk = try Desk(bench, on: path)
      try desk.send("1", Keys.altF, "3")
      desk.pause(3_000)
      try desk.send(Keys.enter)
      desk.pause(3_000)
      var (down, page, next, mark) = (KeyPresses(), KeyPresses(), KeyPresses(), KeyPresses())
      for _ in 0..<presses { try down.press(Keys.down, on: desk) }
      for _ in 0..<presses { try page.press(Keys.pageDown, on: desk) }
      try desk.send(Keys.home)
      for _ in 0..<presses { try mark.press(" ", on: desk) }
      try desk.send(Keys.enter)
      for _ in 0..<presses { try next.press(Keys.right, on: desk) }
      try desk.send(Keys.f10, Keys.f10)
      try desk.leave()
      return [try down.row(keys[0]), try page.row(keys[1]), try next.row(keys[2]), try mark.row(keys[3])]
    }
  }
}
