/// From the start of the program to its first screen, and the memory of a desk that was used.
enum StartScenario {
  private static let starts = 40
  private static let limit = [Limit(.p95, 300)]
  /// Pressed once a session: such a key belongs to the slowest hundredth of all keys.
  private static let once = [Limit(.p99, 16)]
  private static let memory = [Limit(.p50, 150)]

  static func rows(_ bench: Bench) throws -> [Row] {
    guard bench.hasProgram else {
      return [
        .notBuilt("start to first screen", limit), .notBuilt("start: a list asked for at once", limit),
        .notBuilt("start: the first list", once), .notBuilt("memory", unit: .megabytes, memory),
      ]
    }
    return try bench.withCopy("start.db") { path in
      var started = Samples()
      var (lists, atOnce) = (KeyPresses(), Samples())
      var peak = Samples()
      for start in 0..<starts {
        let desk = try Desk(bench, on: path)
        started.add(desk.startedIn)
        if start.isMultiple(of: 2) {
          desk.pause(150)  // the desk reads the classifier while the officer looks
          try lists.press("1", on: desk)
        } else if let list = try desk.press("1") {
          atOnce.add(desk.startedIn + list)
        }
        if start == starts - 1 {
          try use(desk)
          peak.add(try desk.peakMemory())
        }
        try desk.leave()
      }
      return [
        Row(name: "start to first screen", ours: started, limits: limit),
        Row(
          name: "start: a list asked for at once", ours: atOnce, limits: limit,
          note: "from the start of the program, the key pressed as soon as the first screen is there"),
        try lists.row("start: the first list", once),
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
