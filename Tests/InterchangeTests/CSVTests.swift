import Testing

@testable import Interchange

struct CSVTests {
  private func rows(_ text: String, _ separator: Unicode.Scalar = ",") -> [CSVRow] {
    var reader = CSVReader(Array(text.utf8), separator: UInt8(ascii: separator))
    var rows: [CSVRow] = []
    while let row = reader.next() { rows.append(row) }
    return rows
  }

  @Test(
    "cells, quotes and line ends as in RFC 4180",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a\r1\r", [["a"], ["1"]]),
      ("\"a,b\",\"c\"\"d\",\"e\nf\"\ng,,\n", [["a,b", "c\"d", "e\nf"], ["g", "", ""]]),
      ("\"\",\"\"\"\"\n", [["", "\""]]),
      ("a\"b,\"c\"d\n", [["a\"b", "cd"]]),
      ("қ,«ә»\n", [["қ", "«ә»"]]),
    ])
  func reads(text: String, cells: [[String]]) {
    #expect(rows(text).map(\.cells) == cells)
  }

  @Test func countsRowsAsASpreadsheetDoes() {
    #expect(rows("a\n\n\"b\nc\"\nd\n").map(\.number) == [1, 3, 4])
  }

  @Test func tellsOfAQuoteThatIsNotClosed() {
    let found = rows("a,b\n1,\"2\n3,4\n")
    #expect(found.count == 3)
    #expect(found.dropLast().last == CSVRow(number: 2, cells: ["1", "\"2"], isUnclosed: true))
    #expect(found.last == CSVRow(number: 3, cells: ["3", "4"]), "the next rows are read all the same")
  }

  @Test(
    "a spreadsheet's formula is made harmless and comes back",
    arguments: [
      ("=1+1", "'=1+1"), ("+7 701 111", "'+7 701 111"), ("@x", "'@x"), ("-", "'-"), ("-a", "'-a"),
      ("\tx", "'\tx"),
      ("'=1", "''=1"), ("''-", "'''-"), ("'abc", "'abc"), ("'", "'"), ("-5", "-5"), ("-5,25", "-5,25"),
      ("-5-5", "'-5-5"), ("", ""), ("2026-01-02", "2026-01-02"), ("'-5", "''-5"),
    ])
  func formulas(text: String, cell: String) {
    #expect(FormulaGuard.guarded(text) == cell)
    #expect(FormulaGuard.unguarded(cell) == text)
  }

  @Test func readsKZ1048() {
    // ҚазАҚСТАН ә: Windows-1251 but for Қ, ә and their like.
    let encoding = TextEncoding([
      0x8D, 0xE0, 0xE7, 0x9D, 0x20, 0xBC, 0xA3, 0xA1, 0xA2, 0xA5, 0xB4, 0xAF, 0xBF,
    ])
    #expect(encoding.isKZ1048)
    #expect(String(decoding: encoding.text, as: UTF8.self) == "Қазқ әӘҰұӨөҮү")
    let rest = TextEncoding([0x8E, 0x9E, 0xAA, 0xBA, 0xBD, 0xBE, 0xB2, 0xB3, 0xC0, 0xFF, 0xB9])
    #expect(String(decoding: rest.text, as: UTF8.self) == "ҺһҒғҢңІіАя№")
  }

  @Test func readsUTF8WithAndWithoutMark() {
    let marked = TextEncoding([0xEF, 0xBB, 0xBF] + Array("ұ".utf8))
    #expect(marked.hadMark && !marked.isKZ1048)
    #expect(marked.text == Array("ұ".utf8))
    #expect(!TextEncoding(Array("ұ".utf8)).hadMark)
  }
}
