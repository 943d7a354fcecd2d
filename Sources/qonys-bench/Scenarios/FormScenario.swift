/// Keys in the entry form, and F2.
enum FormScenario {
  private static let presses = 200
  private static let names = [
    "form: a letter or digit", "form: a letter of a place", "form: Enter", "F2: saved and painted",
  ]
  private static let saving = [Limit(.p95, 20)]

  static func rows(_ bench: Bench) throws -> [Row] {
    guard bench.hasProgram else {
      return names.dropLast().map { .notBuilt($0, .key) } + [.notBuilt(names[3], saving)]
    }
    return try bench.withCopy("form.db") { path in
      let desk = try Desk(bench, on: path)
      try desk.send("1")
      let typed = try type(on: desk)
      let saved = try save(on: desk, path)
      try desk.leave()
      return typed + [saved]
    }
  }

  /// New papers, keyed field by field and thrown away.
  private static func type(on desk: Desk) throws -> [Row] {
    var (letters, places, enters) = (KeyPresses(), KeyPresses(), KeyPresses())
    while [letters, places, enters].contains(where: { $0.samples.count < presses }) {
      try desk.send(Keys.f7)
      for text in ["", "Серікбай", "Жанерке", "Маратқызы", "04051991"] {
        for letter in text { try letters.press(String(letter), on: desk) }
        try enters.press(Keys.enter, on: desk)
      }
      for _ in 0..<5 { try enters.press(Keys.enter, on: desk) }
      for letter in "каратобе" { try places.press(String(letter), on: desk) }
      for _ in "каратобе" { try places.press(Keys.backspace, on: desk) }
      for _ in 0..<9 { try enters.press(Keys.enter, on: desk) }
      // Leaving asks: go on, keep the draft, or throw it away.
      try desk.send(Keys.f10, Keys.end, Keys.enter)
    }
    return [try letters.row(names[0]), try places.row(names[1]), try enters.row(names[2])]
  }

  /// Stored papers, corrected in one field and saved: the key that saves, which is the Enter behind a reason
  /// where rules warn.
  private static func save(on desk: Desk, _ path: String) throws -> Row {
    let journal = try Connection(path)
    var last = try lastChange(journal)
    var taken = Samples()
    var reasoned = 0
    for _ in 0..<presses {
      try desk.send(Keys.down, Keys.enter, Keys.enter)
      try desk.send(Array(repeating: Keys.tab, count: fieldsBeforeHouse).joined(), Keys.end, "1")
      var press = try desk.press(Keys.f2)
      desk.pause()
      if try lastChange(journal) == last {
        try desk.send("bench")
        press = try desk.press(Keys.enter)
        desk.pause()
        reasoned += 1
      }
      let change = try lastChange(journal)
      guard change != last, let press else { throw Desk.Failure(description: "F2 did not save") }
      last = change
      taken.add(press)
      try desk.send(Keys.f10)
    }
    return Row(
      name: names[3], ours: taken, limits: saving,
      note:
        "corrections of one field; \(reasoned) of \(taken.count) with a reason for a warning, there its Enter"
    )
  }

  /// The house is the thirteenth field of the form.
  private static let fieldsBeforeHouse = 12

  private static func lastChange(_ journal: Connection) throws -> Int64? {
    try journal.integers("SELECT max(id) FROM change").first
  }
}
