import Domain
import Foundation
import GRDB
import Store
import Words

@testable import Interchange

/// An office with a folder of its own: a store that knows a small classifier, and files beside it.
final class Desk {
  static let today = Day(number: 20_777)  // 2026-11-20
  let folder: String
  let store: Store
  var words: InterchangeWords

  init(edition: SampleEdition? = .small, clock: Clock = .fixed(Desk.today)) throws {
    folder = NSTemporaryDirectory() + "/qonys-interchange-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard let oblast = KatoCode("610000000") else { throw CocoaError(.coderInvalidValue) }
    store = try Store.make(
      at: folder + "/desk.db", territory: oblast, number: 1, officer: "clerk", clock: clock)
    words = InterchangeWords(.ru, try store.gazetteer())
    if let edition {
      try run(.kato, [write(edition.table, "kato-2026-01-01.csv")])
      words = InterchangeWords(.ru, try store.gazetteer())
    }
  }

  /// A desk at a database that is there.
  init(_ store: Store) throws {
    folder = NSTemporaryDirectory() + "/qonys-interchange-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    self.store = store
    words = InterchangeWords(.ru, try store.gazetteer())
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a file and gives its path.
  func write(_ text: String, _ name: String) throws -> String {
    try write(Array(text.utf8), name)
  }

  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  @discardableResult
  func run(
    _ register: FileRegister, _ files: [String], _ options: Import.Options = .init(),
    refused: (Refusal) -> Void = { _ in }
  ) throws -> ImportReport {
    try Import.run(register, files: files, options: options, store: store, words: words, refused: refused)
  }

  /// Takes rows of registrations, each a dictionary of columns.
  func take(_ rows: [Paper], refused: (Refusal) -> Void = { _ in }) throws -> ImportReport {
    try run(.registrations, [write(Paper.csv(rows), "rows.csv")], refused: refused)
  }

  /// The register as it is exported.
  func exported(_ register: Export.Register = .registrations, _ format: Export.Format = .csv) throws -> String
  {
    try Export.run(register, format, store: store, to: path("out"), overwrite: true)
    return try text("out")
  }

  /// Rows of the exported register, the header not among them.
  func exportedRows(_ register: Export.Register = .registrations) throws -> [[String: String]] {
    var reader = CSVReader(Array(try exported(register).utf8), separator: UInt8(ascii: ","))
    guard let header = reader.next() else { return [] }
    var rows: [[String: String]] = []
    while let row = reader.next() {
      rows.append(Dictionary(uniqueKeysWithValues: zip(header.cells, row.cells)))
    }
    return rows
  }
}

/// The four numbers an import ends with.
extension ImportReport {
  var counts: [Int] { [added, updated, unchanged, rejected] }
}

extension Desk {
  func label(_ id: FieldID, _ language: Language) -> String { FieldWords.label(id)[language] }

  /// What undoing its creation does.
  func removeRegistration(_ id: Int64) throws {
    let queue = try DatabaseQueue(path: path("desk.db"))
    try queue.write { try $0.execute(sql: "DELETE FROM registration WHERE id = ?", arguments: [id]) }
  }
}
