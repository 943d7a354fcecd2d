import Testing

@testable import TUI

/// Names by a key, as a register with an index would give them; counts what it is asked for.
private struct FakeSource: TableSource {
  final class Log {
    var most = 0
    var calls = 0
  }

  var records: [(id: Int64, name: String)]
  let log = Log()

  init(_ count: Int) {
    records = (1...count).map { (Int64($0), String(format4($0))) }
  }

  private func rows(_ records: some Collection<(id: Int64, name: String)>, _ limit: Int) -> [TableRow<String>]
  {
    log.most = max(log.most, limit)
    log.calls += 1
    return records.prefix(limit).map { TableRow(id: $0.id, key: $0.name, cells: [$0.name, "\($0.id)"]) }
  }

  func first(_ count: Int) -> [TableRow<String>] { rows(records, count) }
  func last(_ count: Int) -> [TableRow<String>] { rows(records.reversed(), count).reversed() }
  func after(_ key: String, _ count: Int) -> [TableRow<String>] {
    rows(records.drop { $0.name <= key }, count)
  }
  func before(_ key: String, _ count: Int) -> [TableRow<String>] {
    rows(records.reversed().drop { $0.name >= key }, count).reversed()
  }
  func row(_ id: Int64) -> TableRow<String>? { rows(records.filter { $0.id == id }, 1).first }
}

private func format4(_ number: Int) -> String {
  String(repeating: "0", count: 4 - String(number).count) + String(number)
}

@Suite struct TableTests {
  private let area = Size(40, 13)
  private let columns = [
    TableColumn("name", "Имя", width: 6, flex: 1), TableColumn("id", "№", width: 5, align: .right),
  ]

  private func table(_ count: Int) throws -> Table<FakeSource> {
    var table = Table(columns, source: FakeSource(count), order: "name", words: words)
    try table.refresh()
    return table
  }

  private func drawn(_ table: Table<FakeSource>) -> [String] {
    var canvas = Canvas(area)
    table.draw(on: &canvas, in: canvas.area)
    return canvas.text
  }

  /// A list that shows its beginning goes on showing it when rows come before the one under the cursor.
  @Test func whatComesInAtTheBeginningIsSeen() throws {
    var table = try table(20)
    for _ in 0..<3 { _ = try table.handle(.down, in: area) }
    var more = table.source
    more.records = [(100, "0000"), (101, "0000а")] + more.records
    table.source = more
    try table.refresh()
    #expect(table.selectedID == 4, "the cursor stays on its row")
    #expect(drawn(table).contains { $0.contains("100") } && drawn(table).contains { $0.contains("101") })
    for _ in 0..<10 { _ = try table.handle(.down, in: area) }
    let top = drawn(table)
    more.records = [(102, "00")] + more.records
    table.source = more
    try table.refresh()
    #expect(drawn(table) == top, "further down the rows stay on their lines")
  }

  @Test func showsFindHeadingsRowsAndTotals() throws {
    var table = try table(3)
    table.totals = "3 строки"
    table.found = "3 найдено"
    #expect(
      drawn(table).prefix(6) == [
        " Найти:                       3 найдено",
        "   Имя ▲                              №",
        "▸  0001                               1",
        "   0002                               2",
        "   0003                               3",
        "",
      ])
    #expect(drawn(table).last == " 3 строки")
  }

  @Test func theNextPageIsReadAheadSoThatItsKeyFindsItThere() throws {
    var table = try table(1000)
    let lines = table.visibleRows(in: area)
    _ = try table.handle(.down, in: area)
    while table.wantsMore { try table.readAhead() }
    for _ in 0..<60 {
      let calls = table.source.log.calls
      _ = try table.handle(.pageDown, in: area)
      #expect(table.source.log.calls == calls, "the key itself reads nothing")
      while table.wantsMore { try table.readAhead() }
    }
    #expect(table.selectedID == Int64(2 + 60 * lines))
    for _ in 0..<60 {
      let calls = table.source.log.calls
      _ = try table.handle(.pageUp, in: area)
      #expect(table.source.log.calls == calls)
      while table.wantsMore { try table.readAhead() }
    }
    #expect(table.selectedID == 2)
  }

  @Test func everyRowIsReachedBothWaysWithoutReadingThemAll() throws {
    var table = try table(1000)
    for expected in 2...1000 {
      #expect(try table.handle(.down, in: area) == .moved)
      #expect(table.selectedID == Int64(expected))
    }
    #expect(try table.handle(.down, in: area) == .stayed)
    for expected in (1...999).reversed() {
      _ = try table.handle(.up, in: area)
      #expect(table.selectedID == Int64(expected))
    }
    #expect(try table.handle(.up, in: area) == .stayed)
    #expect(table.source.log.most <= 120)
    #expect(table.source.log.calls < 40)
    #expect(table.window.count < 800)
  }

  @Test func pagesKeepTheCursorOnItsLine() throws {
    var table = try table(1000)
    _ = try table.handle(.down, in: area)
    let before = drawn(table).firstIndex { $0.hasPrefix("▸") }
    _ = try table.handle(.pageDown, in: area)
    #expect(table.selectedID == 13)
    #expect(drawn(table).firstIndex { $0.hasPrefix("▸") } == before)
    _ = try table.handle(.pageUp, in: area)
    #expect(table.selectedID == 2)
    _ = try table.handle(.pageUp, in: area)
    #expect(table.selectedID == 1)
  }

  @Test func endIsTheSameQueryBackwards() throws {
    var table = try table(1000)
    let calls = table.source.log.calls
    _ = try table.handle(.end, in: area)
    #expect(table.selectedID == 1000)
    #expect(table.source.log.calls == calls + 1)
    #expect(drawn(table).last == "▸  1000                            1000")
    _ = try table.handle(.up, in: area)
    #expect(table.selectedID == 999)
    _ = try table.handle(.home, in: area)
    #expect(table.selectedID == 1)
    #expect(drawn(table)[2].hasPrefix("▸  0001"))
  }

  @Test func theSelectionIsARecordAndSurvivesReading() throws {
    var table = try table(1000)
    try table.select(500)
    #expect(table.selectedID == 500)
    table.source.records.insert((5000, "0250½"), at: 250)
    #expect(table.isStale)
    try table.refresh()
    #expect(table.selectedID == 500)
    // Another order: the record is the same, its neighbours are others.
    table.source.records = table.source.records.map { ($0.id, format4(9999 - Int($0.id))) }.reversed()
    table.order = "id"
    try table.refresh()
    #expect(table.selectedID == 500)
    _ = try table.handle(.down, in: area)
    #expect(table.selectedID == 499)
  }

  @Test func whereARecordIsGoneTheNextTakesItsPlace() throws {
    var table = try table(1000)
    try table.select(500)
    table.source.records.removeAll { $0.id == 500 }
    try table.refresh()
    #expect(table.selectedID == 501)
    table.source.records = []
    try table.refresh()
    #expect(table.selectedID == nil)
    #expect(drawn(table)[2] == "   Ничего не найдено")
    #expect(try table.handle(.enter, in: area) == .stayed)
    #expect(try table.handle(.down, in: area) == .stayed)
  }

  @Test func selectsOnlyWhatIsThere() throws {
    var table = try table(10)
    #expect(try table.select(11) == false)
    #expect(table.selectedID == 1)
  }

  @Test func lettersGoToTheLineOfFind() throws {
    var table = try table(1000)
    try table.select(700)
    #expect(try table.handle(.character("к"), in: area) == .find("к"))
    #expect(try table.handle(.paste("ас\n"), in: area) == .find("кас "))
    #expect(try table.handle(.backspace, in: area) == .find("кас"))
    #expect(drawn(table)[0] == " Найти: кас▏                          …")
    table.source.records = table.source.records.filter { $0.id % 100 == 0 }
    try table.refresh()
    #expect(table.selectedID == 100, "the best of a search is the first")
    _ = try table.handle(.down, in: area)
    #expect(try table.handle(.escape, in: area) == .find(""))
    table.source = FakeSource(1000)
    try table.refresh()
    #expect(table.selectedID == 200, "what was found stays selected")
    #expect(try table.handle(.escape, in: area) == .ignored)
    #expect(try table.handle(.character(" "), in: area) == .ignored)
  }

  @Test func enterTypedAheadOpensWhatTheSearchFinds() throws {
    var table = try table(1000)
    _ = try table.handle(.character("5"), in: area)
    table.source.records = table.source.records.filter { $0.name.contains("55") }
    #expect(try table.handle(.enter, in: area) == .opened(55))
  }

  @Test func withoutFindLettersAreTheScreens() throws {
    var table = Table(columns, source: FakeSource(3), findsByTyping: false, words: words)
    try table.refresh()
    #expect(try table.handle(.character("к"), in: area) == .ignored)
    #expect(drawn(table)[0].hasPrefix("   Имя"))
  }

  @Test func nothingBreaksOnATinyCanvas() throws {
    let table = try table(5)
    for width in 0...12 {
      for height in 0...5 {
        var canvas = Canvas(Size(width, height))
        table.draw(on: &canvas, in: canvas.area)
        #expect(canvas.text.count == height)
      }
    }
  }
}
