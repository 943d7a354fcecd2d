/// Lists that a condition narrows, by keys: registrations and people of one district.
enum NarrowScenario {
  private static let presses = 100
  private static let keys = [
    "narrowed list: ↓", "narrowed list: PgDn", "record: →", "mark a row", "people of a district: ↓",
    "people of a district: PgDn",
  ]

  static func rows(_ bench: Bench) throws -> [Row] {
    guard bench.hasProgram else { return keys.map { .notBuilt($0, .key) } }
    return try bench.withCopy("narrow.db") { path in
      let desk = try Desk(bench, on: path)
      try desk.send("1", Keys.altF, "3")
      desk.pause(8_000)
      try desk.send(Keys.enter)
      desk.pause(3_000)
      var (down, page, next, mark) = (KeyPresses(), KeyPresses(), KeyPresses(), KeyPresses())
      for _ in 0..<presses { try down.press(Keys.down, on: desk) }
      for _ in 0..<presses { try page.press(Keys.pageDown, on: desk) }
      try desk.send(Keys.home)
      for _ in 0..<presses { try mark.press(" ", on: desk) }
      try desk.send(Keys.enter)
      for _ in 0..<presses { try next.press(Keys.right, on: desk) }
      // Out of the record, the marks away, out of the list.
      try desk.send(Keys.f10, Keys.f10, Keys.f10)
      desk.pause(1_000)
      try desk.send("2", Keys.altF, "2")
      desk.pause(8_000)
      try desk.send(Keys.enter)
      desk.pause(3_000)
      var (downPeople, pagePeople) = (KeyPresses(), KeyPresses())
      for _ in 0..<presses { try downPeople.press(Keys.down, on: desk) }
      for _ in 0..<presses { try pagePeople.press(Keys.pageDown, on: desk) }
      try desk.send(Keys.f10)
      try desk.leave()
      return try zip([down, page, next, mark, downPeople, pagePeople], keys).map { try $0.row($1) }
    }
  }
}
