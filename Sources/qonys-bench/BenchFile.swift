import CSchema
import Demonstration
import Domain
import Foundation

/// The file that is measured: invented people, the same ones each time.
enum BenchFile {
  /// The seed of its people.
  static let seed: UInt64 = 1

  /// Its usual place, named by the number of people and by the schema, so that an older one is not taken.
  static func path(people: Int) throws -> String {
    "\(temporaryFolder)/qonys-bench-\(people)-\(schemaMark).db"
  }

  static func make(_ path: String, people: Int) throws {
    try Demonstration.make(at: path, people: people, seed: seed, officer: Bench.officer, clock: Bench.clock) {
      Progress.say("making \(path): \($0) of \($1)")
    }
  }

  static var temporaryFolder: String {
    let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// FNV-1a of the schema's text, eight hexadecimal digits.
  private static var schemaMark: String {
    let mark = String(cString: qonys_schema()).utf8.reduce(UInt32(2_166_136_261)) {
      ($0 ^ UInt32($1)) &* 16_777_619
    }
    let digits = String(mark, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
