/// Keys in the list of registrations.
enum ListScenario {
  private static let presses = 200

  static func rows(_ bench: Bench) throws -> [Row] {
    let names = ["list: ↓", "list: PgDn", "list: End and Home", "list: a letter of a name"]
    guard bench.hasProgram else { return names.map { .notBuilt($0, .key) } }
    return try bench.withCopy("list.db") { path in
      let desk = try Desk(bench, on: path)
      try desk.send("1")
      var (down, page, ends, letters) = (KeyPresses(), KeyPresses(), KeyPresses(), KeyPresses())
      for _ in 0..<presses { try down.press(Keys.down, on: desk) }
      for _ in 0..<presses { try page.press(Keys.pageDown, on: desk) }
      try desk.send(Keys.home)
      for _ in 0..<(presses / 2) {
        try ends.press(Keys.end, on: desk)
        try ends.press(Keys.home, on: desk)
      }
      for name in try Spelling.sample(of: bench, presses / 5) {
        let typed = Spelling.kazakh.write(name.surname).prefix(5)
        for letter in typed { try letters.press(String(letter), on: desk) }
        for _ in typed { try desk.send(Keys.backspace) }
      }
      try desk.leave()
      return [
        try down.row(names[0]), try page.row(names[1]), try ends.row(names[2]), try letters.row(names[3]),
      ]
    }
  }
}
