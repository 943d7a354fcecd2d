import Foundation
import Store
import Testing

@testable import qonys

@Suite struct ResultsTests {
  /// What is written by `body` to a file.
  private func written(isTerminal: Bool = false, _ body: (Results) throws -> Void) throws -> String {
    let path = NSTemporaryDirectory() + "qonys-results-\(UUID())"
    defer { unlink(path) }
    let file = open(path, O_CREAT | O_RDWR, 0o600)
    let results = Results(descriptor: file, isTerminal: isTerminal)
    try body(results)
    try results.finish()
    close(file)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func aTerminalGetsNothingThatItWouldTakeForACommand() throws {
    let line = "a  \u{1B}[31mb\u{7}\u{202E}c  \u{1B}]0;title\u{7}"
    #expect(try written(isTerminal: true) { try $0.line(line) } == "a  bc  \n")
    #expect(try written { try $0.line(line) } == line + "\n")
  }

  @Test func aListHasAnItemALine() throws {
    let items: [JSON] = [.object(["id": .number(4_503_599_627_370_495), "name": .text("Ә\"\\\n")]), .null]
    let text = try written { out in try out.list { item in for one in items { try item(one) } } }
    #expect(text == "[\n{\"id\":4503599627370495,\"name\":\"Ә\\\"\\\\\\n\"},\nnull\n]\n")
    #expect(try written { try $0.list { _ in } } == "[]\n")
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8), options: []) is [Any])
  }

  @Test func aFullDiskIsAnError() {
    let file = open("/dev/full", O_WRONLY)
    defer { close(file) }
    let results = Results(descriptor: file, isTerminal: false)
    #expect(throws: StoreError.self) {
      try results.line("a")
      try results.finish()
    }
  }
}
