import Store

/// What is due: read in the store, and the screen opened by its key; the lists of cases too.
enum TodayScenario {
  private static let rounds = 12
  private static let presses = 30
  private static let limit = [Limit(.p95, 200)]
  private static let names = (
    open: "the Today screen", cases: "list of cases: opened", down: "list of cases: PgDn"
  )

  static func rows(_ bench: Bench) throws -> [Row] {
    let reads = try ReadComparison(bench)
    defer { reads.close() }
    var comparison = Comparison()
    var count = 0
    for _ in 0..<rounds { try reads.measure(&comparison) { count = try $0.due().count } }
    let cases = try reads.guide.count(CaseList<KandasRegister>(.open))
    return [
      comparison.row(
        "what is due", limit,
        note: "\(count) terms of \(cases) open cases, read and worked out; the floor only reads")
    ] + (try typed(bench, cases: cases))
  }

  /// - Parameter cases: how many open ones the list shows.
  private static func typed(_ bench: Bench, cases count: Int) throws -> [Row] {
    guard bench.hasProgram else {
      return [.notBuilt(names.open, limit), .notBuilt(names.cases, .key), .notBuilt(names.down, .key)]
    }
    // At the end of the list a press paints nothing that could be waited for.
    let pages = min(10, (count - 1) / Desk.rows)
    return try bench.withCopy("today.db") { path in
      let desk = try Desk(bench, on: path)
      desk.pause(3_000)
      var (open, cases, down) = (KeyPresses(), KeyPresses(), KeyPresses())
      for _ in 0..<presses {
        try open.press("t", on: desk)
        try desk.send(Keys.f10)
        desk.pause(500)
      }
      for _ in 0..<presses {
        try cases.press("k", on: desk)
        for _ in 0..<max(1, pages) { try down.press(Keys.pageDown, on: desk) }
        try desk.send(Keys.f10)
        desk.pause(500)
      }
      try desk.leave()
      return [
        try open.row(names.open, limit), try cases.row(names.cases, [Limit(.p99, 16)]),
        try down.row(names.down),
      ]
    }
  }
}
