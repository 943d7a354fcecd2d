/// From the start of the program to its first screen, and the memory of a desk that was used.
enum StartScenario {
  private static let starts = 20
  private static let limit = [Limit(.p95, 300)]
  private static let memory = [Limit(.p50, 150)]

  static func rows(_ bench: Bench) throws -> [Row] {
    guard bench.hasProgram else {
      return [.notBuilt("start to first screen", limit), .notBuilt("memory", unit: .megabytes, memory)]
    }
    return try bench.withCopy("start.db") { path in
      var started = Samples()
      var peak = Samples()
      for start in 0..<starts {
        let desk = try Desk(bench, on: path)
        started.add(desk.startedIn)
        if start == starts - 1 {
          try use(desk)
          peak.add(try desk.peakMemory())
        }
        try desk.leave()
      }
      return [
        Row(name: "start to first screen", ours: started, limits: limit),
        Row(
          name: "memory", unit: .megabytes, ours: peak, limits: memory,
          note: "the most it had, after scrolling and searching in the list"),
      ]
    }
  }

  private static func use(_ desk: Desk) throws {
    try desk.send("1")
    for _ in 0..<100 { try desk.send(Keys.pageDown) }
    try desk.send(Keys.end, Keys.home)
    for letter in "касым" { try desk.send(String(letter)) }
    for _ in "касым" { try desk.send(Keys.backspace) }
  }
}
