/// From the start of the program to its first screen, and the memory of a desk that was used.
enum StartScenario {
  private static let starts = 20
  private static let limit = [Limit(.p95, 300)]
  private static let memory = [Limit(.p50, 150)]

  static func rows(_ bench: Bench) throws -> [Row] {
    guard bench.hasProgram else {
      return [
        .notBuilt("start to first screen", limit), .notBuilt("start: the first list", .key),
        .notBuilt("memory", unit: .megabytes, memory),
      ]
    }
    return try bench.withCopy("start.db") { path in
      var started = Samples()
      var lists = KeyPresses()
      var peak = Samples()
      for start in 0..<starts {
        let desk = try Desk(bench, on: path)
        started.add(desk.startedIn)
        desk.pause()
        try lists.press("1", on: desk)
        if start == starts - 1 {
          try use(desk)
          peak.add(try desk.peakMemory())
        }
        try desk.leave()
      }
      return [
        Row(name: "start to first screen", ours: started, limits: limit),
        try lists.row("start: the first list"),
        Row(
          name: "memory", unit: .megabytes, ours: peak, limits: memory,
          note: "the most it had, after scrolling and searching in the list"),
      ]
    }
  }

  private static func use(_ desk: Desk) throws {
    for _ in 0..<100 { try desk.send(Keys.pageDown) }
    try desk.send(Keys.end, Keys.home)
    for letter in "касым" { try desk.send(String(letter)) }
    for _ in "касым" { try desk.send(Keys.backspace) }
  }
}
