import CSchema
import Demonstration
import Domain
import Foundation
import Store

/// The file that is measured: invented people, the same ones each time, and a classifier of the whole country's
/// size.
enum BenchFile {
  /// The seed of its people.
  static let seed: UInt64 = 1

  /// Its usual place, named by the number of people and by the schema, so that an older one is not taken.
  static func path(people: Int) -> String {
    "\(temporaryFolder)/qonys-bench-\(people)-\(schemaMark).db"
  }

  /// Makes it; it has its name only when it is whole.
  static func make(_ path: String, people: Int) throws {
    let new = path + ".new"
    Store.remove(new)
    try Demonstration.make(at: new, people: people, seed: seed, officer: Bench.officer, clock: Bench.clock) {
      Progress.say("making \(path): \($0) of \($1)")
    }
    let store = try Store(opening: new, officer: Bench.officer, clock: Bench.clock)
    try fillClassifier(of: store)
    store.close()  // takes in the log
    try FileManager.default.moveItem(atPath: new, toPath: path)
  }

  /// The rows of the demonstration, and of an invented edition those outside its oblast.
  private static func fillClassifier(of store: Store) throws {
    let own = try store.gazetteer().territories.map {
      KatoRow(code: $0.code, parent: $0.parent, typeCode: $0.typeCode, nameRu: $0.nameRu, nameKk: $0.nameKk)
    }
    let codes = Set(own.map(\.code))
    let others = InventedEdition.rows.filter {
      !codes.contains($0.code) && !$0.code.isInside(store.office.territory)
    }
    _ = try store.takeEdition(own + others, of: Bench.day, reason: "bench")
  }

  private static var temporaryFolder: String {
    let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// FNV-1a of the schema's text, eight hexadecimal digits.
  private static var schemaMark: String {
    let mark = String(cString: qonys_schema()).utf8
      .reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(mark, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
