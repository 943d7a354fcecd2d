import Domain

/// The classifier in two files of one language each: `id;parent_id;code;name`.
///
/// The quotes in them are part of the names, so a line is cut at its first three semicolons and no more.
struct KatoPair {
  let lines: [KatoFile.Line]
  private static let header = "id;parent_id;code;name"

  /// Whether a file is one of a pair.
  static func isPart(_ input: InputFile) -> Bool {
    input.content.text.starts(with: header.utf8)
  }

  /// Joins the two by their codes; a code that only one of them has lacks a name.
  init(_ inputs: [InputFile]) throws {
    guard inputs.count == 2, inputs.allSatisfy(Self.isPart) else {
      throw InterchangeError.notAPair(files: inputs.map(\.name))
    }
    let files = inputs.map { (name: $0.name, rows: Self.rows($0.content.text)) }
    let secondIsKazakh = Self.isKazakh(files[1].name, files[1].rows)
    guard secondIsKazakh != Self.isKazakh(files[0].name, files[0].rows) else {
      throw InterchangeError.notAPair(files: inputs.map(\.name))
    }
    let russian = files[secondIsKazakh ? 0 : 1].rows
    let kazakh = files[secondIsKazakh ? 1 : 0].rows
    var names = Dictionary(kazakh.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = russian.map { row in
      Self.line(row.number, row.code, ru: row.name, kk: names.removeValue(forKey: row.code)?.name ?? "")
    }
    for row in kazakh where names[row.code] != nil {
      lines.append(Self.line(row.number, row.code, ru: "", kk: row.name))
    }
    self.lines = lines
  }

  private typealias Row = (number: Int, code: String, name: String)

  private static func line(_ number: Int, _ code: String, ru: String, kk: String) -> KatoFile.Line {
    KatoFile.Line(
      source: CSVRow(number: number, cells: [code, ru, kk]), code: code, nameRu: ru, nameKk: kk)
  }

  private static func rows(_ text: [UInt8]) -> [Row] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().dropFirst()
      .compactMap { index, line in
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        if line.isEmpty { return nil }
        let parts = line.split(separator: UInt8(ascii: ";"), maxSplits: 3, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
        return (index + 1, parts.count > 2 ? parts[2] : "", parts.count > 3 ? parts[3] : "")
      }
  }

  /// The language by the end of the file's name, else by the letters that Kazakh alone has.
  private static func isKazakh(_ name: String, _ rows: [Row]) -> Bool {
    let bare = name.lowercased().split(separator: ".").dropLast().joined(separator: ".")
    if bare.hasSuffix("_kz") || bare.hasSuffix("_kk") { return true }
    if bare.hasSuffix("_ru") { return false }
    let withLetters = rows.count { $0.name.contains { "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains($0) } }
    return withLetters * 4 > rows.count
  }
}
