import Demonstration
import Domain
import Foundation
import Store

/// What all scenarios work on: the file, and a folder beside it for copies that are written to.
struct Bench {
  static let officer = "bench"
  /// The desk's day; the clock stands, so that the same work makes the same statements.
  static let day = Day(number: 20_777)  // 2026-11-20
  static let clock = Clock.fixed(day)

  let path: String
  let people: Int
  let registrations: Int
  let territories: Int
  let importRows: Int
  /// An edition of the classifier to import; nil: an invented one.
  let kato: String?
  /// The program.
  let qonys: String
  private let folder: String

  init(_ path: String, importRows: Int?, kato: String?, qonys: String) throws {
    self.path = path
    self.kato = kato
    self.qonys = qonys
    let store = try Store(opening: path, officer: Self.officer, clock: Self.clock)
    people = try store.countOfPeople()
    registrations = try store.count(RegistrationList(.all))
    territories = try store.gazetteer().territories.count
    store.close()
    self.importRows = importRows ?? (people < 100_000 ? 10_000 : 100_000)
    folder = "\(path).copies-\(getpid())"
    Self.clearLeftovers(of: path)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  /// Takes away the copies of runs that were broken off.
  private static func clearLeftovers(of path: String) {
    let parent = (path as NSString).deletingLastPathComponent
    let folder = parent.isEmpty ? "." : parent
    let beginning = (path as NSString).lastPathComponent + ".copies-"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard name.hasPrefix(beginning), let run = pid_t(name.dropFirst(beginning.count)), kill(run, 0) != 0
      else { continue }
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  /// Whether there is a program to start.
  var hasProgram: Bool { access(qonys, X_OK) == 0 }

  func open(_ path: String) throws -> Store {
    try Store(opening: path, officer: Self.officer, clock: Self.clock)
  }

  /// A place in the folder of copies.
  func place(_ name: String) -> String { "\(folder)/\(name)" }

  /// Runs `body` on a copy of a file, which is gone afterwards.
  func withCopy<T>(of original: String? = nil, _ name: String, _ body: (String) throws -> T) throws -> T {
    let copy = place(name)
    defer { Store.remove(copy) }
    try FileManager.default.copyItem(atPath: original ?? path, toPath: copy)
    let file = Glibc.open(copy, O_RDONLY | O_CLOEXEC)
    fsync(file)  // else the first checkpoint would have to write the whole copy through
    close(file)
    return try body(copy)
  }

  /// Ids of so many people who are not archived, from all over the file, the same ones each time.
  func sampleOfPeople(_ count: Int) throws -> [Int64] {
    try sample(count, from: "person", "archived_on IS NULL AND id")
  }

  /// Ids of so many registrations from all over the file, the same ones each time.
  func sampleOfRegistrations(_ count: Int) throws -> [Int64] {
    try sample(count, from: "registration", "id")
  }

  private func sample(_ count: Int, from table: String, _ condition: String) throws -> [Int64] {
    let connection = try Connection(path)
    let least = try connection.integers("SELECT min(id) FROM \(table)").first ?? 0
    let most = try connection.integers("SELECT max(id) FROM \(table)").first ?? 0
    var random = Randomness(seed: 3)
    return try (0..<count).flatMap { _ in
      let from = least + Int64(random.below(Int(most - least) + 1))
      return try connection.integers(
        "SELECT id FROM \(table) WHERE \(condition) >= ? ORDER BY id LIMIT 1", from)
    }
  }
}
