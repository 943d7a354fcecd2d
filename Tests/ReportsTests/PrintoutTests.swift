import Foundation
import Testing

@testable import Reports

@Suite struct PrintoutTests {
  private static let rows = [
    ["1", "Қасымова Айгүл", "с.Аксу, Абай к-сі 17"],
    ["2", "=HYPERLINK(\"x\")", "<script>alert(1)</script> & co"],
  ]
  private let printout = Printout(
    title: "Опись № 3", notes: ["Сайрамский район", "получена 20.11.2026"],
    columns: [.init("№", width: 3, isNumber: true), .init("Кто", width: 10), .init("Куда", width: 12)],
    sums: ["Введено 2"], ending: ["Сдал ____"], mark: "Вспомогательный журнал", language: "ru"
  ) { take in
    for row in rows { try take(row) }
  }

  private func written(_ face: Printout.Face) throws -> String {
    let path = NSTemporaryDirectory() + "printout-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try printout.write(face, to: path) == 2)
    var found = stat()
    stat(path, &found)
    #expect(found.st_mode & 0o777 == 0o600)
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func onPlainPaperCellsGoOnInTheNextLine() throws {
    #expect(
      try written(.text) == """
        Опись № 3
        Сайрамский район
        получена 20.11.2026

          № Кто        Куда
        ---------------------------
          1 Қасымова   с.Аксу, Абай
            Айгүл      к-сі 17
          2 =HYPERLINK <script>aler
            ("x")      t(1)</script
                       > & co
        ---------------------------
        Введено 2
        Сдал ____

        Вспомогательный журнал

        """)
  }

  @Test func whatAPersonWroteIsNeverMarkup() throws {
    let page = try written(.html)
    #expect(page.contains("<td>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</td>"))
    #expect(!page.contains("<script>"))
    #expect(page.contains("<th class=\"n\">№</th>"))
    #expect(page.contains("<p class=\"mark\">Вспомогательный журнал</p>"))
    #expect(!page.contains("http://") && !page.contains("https://"))
  }

  @Test func aSpreadsheetTakesNoCellForAFormula() throws {
    let lines = try written(.csv).split(separator: "\n")
    #expect(lines[0] == "\u{FEFF}№,Кто,Куда")
    #expect(lines[2].hasPrefix("2,\"'=HYPERLINK(\"\"x\"\")\""))
    #expect(lines[3] == "Введено 2,,", "the sums, but no place for signatures")
    #expect(lines.count == 6 && lines.last == "Вспомогательный журнал,,")
    #expect(lines.dropLast().last == "Опись № 3 · Сайрамский район · получена 20.11.2026,,", "what it is")
  }

  @Test func aFileThatIsThereIsNotOverwritten() throws {
    let path = NSTemporaryDirectory() + "printout-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: (any Error).self) { try printout.write(.text, to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    try printout.write(.text, to: path, overwrite: true)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("Опись"))
  }
}
