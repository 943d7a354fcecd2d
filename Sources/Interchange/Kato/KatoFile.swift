import Domain
import Foundation

/// An edition of the classifier as its files hold it, in any of their three shapes.
///
/// The official table saved as CSV (`te, ab, cd, ef, hij, k, kaz_name, rus_name, nn`); our own export and its
/// model (`kato, kato_version, level, type_code, name_ru, name_kk`); or a pair of files, one a language
/// (`id;parent_id;code;name`), whose quotes are letters of the names and no CSV quotes.
struct KatoFile {
  /// A row as written.
  struct Line {
    let source: CSVRow
    var code = ""
    var type = ""
    var nameRu = ""
    var nameKk = ""
  }

  /// What the files are called.
  let name: String
  /// The rows.
  let lines: [Line]
  /// The columns as written, for the file of refused rows.
  let header: [String]
  /// `,` or `;`.
  let separator: UInt8
  /// Whether a byte order mark stood before the text, or must stand before a text made from it.
  let wantsMark: Bool
  /// In KZ-1048 a letter that the writing program did not have has become a question mark.
  let mayHaveLostLetters: Bool
  /// The day that the file itself tells: in its name, or as the version of our own export.
  let day: Day?

  /// Reads one file, or the two of a pair in any order.
  init(_ paths: [String]) throws {
    let inputs = try paths.map { try InputFile($0) }
    let isPair = inputs.contains { KatoPair.isPart($0) }
    guard let first = inputs.first, inputs.count == (isPair ? 2 : 1) else {
      throw InterchangeError.notAPair(files: inputs.map(\.name))
    }
    name = inputs.map(\.name).joined(separator: ", ")
    wantsMark = inputs.contains { $0.content.hadMark || $0.content.isKZ1048 }
    mayHaveLostLetters = inputs.contains { $0.content.isKZ1048 }
    var version: Day?
    if isPair {
      lines = try KatoPair(inputs).lines
      header = ["kato", "name_ru", "name_kk"]
      separator = UInt8(ascii: ";")
    } else {
      let table = try KatoTable(first)
      lines = table.lines
      header = table.header
      separator = table.separator
      version = table.version
    }
    day = inputs.lazy.compactMap { Self.day(inName: $0.name) }.first ?? version
  }

  /// The day in a file's name: `kato-2026-07-17.csv`, `KATO_17.07.2026_ru.csv`.
  static func day(inName name: String) -> Day? {
    let signs = Array(name)
    guard signs.count >= 10 else { return nil }
    return (0...(signs.count - 10)).lazy.compactMap { Day(written: String(signs[$0..<($0 + 10)])) }.first
  }
}
