import Domain
import Foundation

/// The rows that were refused, in the input's own columns and as they were written, each behind its row
/// number, fields, rules and reasons: mended, it can be imported as it is.
final class RejectsFile {
  private let output: OutputFile
  private let writer: CSVWriter
  private let kept: [Int]
  private let header: [String]
  private let sentence: (Problem) -> String
  private var isEmpty = true

  /// Begins the file for an input of this header; it appears only where a row is refused.
  init(
    _ path: String, overwrite: Bool, header: [String], separator: UInt8, withMark: Bool,
    sentence: @escaping (Problem) -> String
  ) throws {
    output = try OutputFile(path, overwrite: overwrite)
    writer = try CSVWriter(output, separator: separator, withMark: withMark)
    kept = header.indices.filter { !RegisterFile.isRejectColumn(header[$0]) }
    self.header = header
    self.sentence = sentence
  }

  /// The path for the rejects of the input file of a number: `name.csv`, `name-2.csv` …
  static func path(_ path: String, number: Int) -> String {
    guard number > 1 else { return path }
    let (name, ending) = ((path as NSString).deletingPathExtension, (path as NSString).pathExtension)
    return ending.isEmpty ? "\(name)-\(number)" : "\(name)-\(number).\(ending)"
  }

  /// Adds a refused row. Several findings stand in one cell, parted by semicolons, in the same order.
  func write(_ row: CSVRow, _ refusal: Refusal) throws {
    if isEmpty { try writer.write(RegisterFile.rejectColumns + kept.map { header[$0] }, guarded: false) }
    isEmpty = false
    let told = [
      String(refusal.row), joined(refusal) { $0.field?.rawValue ?? "" }, joined(refusal) { $0.rule.rawValue },
      joined(refusal, sentence),
    ].map(FormulaGuard.guarded)
    let cells = kept.map { $0 < row.cells.count ? row.cells[$0] : "" } + row.cells.dropFirst(header.count)
    try writer.write(told + cells.map(Self.shown), guarded: false)
  }

  /// A cell as it was written, without what would steer the terminal that shows the file.
  private static func shown(_ cell: String) -> String {
    String(
      String.UnicodeScalarView(
        cell.unicodeScalars.filter { $0.properties.generalCategory != .control || $0.properties.isWhitespace }
      ))
  }

  private func joined(_ refusal: Refusal, _ part: (Problem) -> String) -> String {
    refusal.problems.map(part).joined(separator: "; ")
  }

  /// Gives the file its name, if it has any row.
  func finish() throws {
    if !isEmpty { try output.finish() }
  }
}
