import Domain
import GRDB

/// A register of families' cases. What all of them do alike is written once, for any of them.
public protocol CaseRegister: Sendable {
  associatedtype Dossier: CaseDossier
  associatedtype Stage: CaseStage
  typealias Record = Dossier.Record
  typealias Member = Dossier.Member
  /// Its tables.
  static var tables: CaseTables<Self> { get }
}

extension CaseRegister {
  /// The table of the cases.
  public static var name: Register.Name { tables.name }
  /// The table of the members.
  public static var members: Register.Name { tables.members }
  /// The table of the moves.
  public static var moves: Register.Name { tables.moves }
  /// Whether families of it go by quota.
  public static var hasQuotas: Bool { tables.included != nil }
}

/// What the tables of a register of cases are called, and how its records are read and written.
public struct CaseTables<R: CaseRegister>: Sendable {
  /// The cases; the tables of members and moves refer to it by a column of its name.
  let name: Register.Name
  let members: Register.Name
  let moves: Register.Name
  /// What the office's own numbers begin with, in whatever language and layout.
  let letters: Set<String>
  /// Where a family of the table `c` comes from, as SQL: a country, or a territory.
  let from: String
  /// Where it goes, as SQL: a territory.
  let to: String
  /// Whether a family of the table `c` is in a quota, as SQL that takes the year, the receiving oblast and whether they
  /// are kandas; nil: the register has no quotas.
  var included: String?
  /// A case whole, as far as its own tables tell.
  let dossier: @Sendable (Int64, Database) throws -> R.Dossier?
  /// How many moves of a case its state machine has followed, and whether the case goes on.
  let state: @Sendable (Int64, Database) throws -> (moves: Int, isOpen: Bool)
  /// Whether a case went on at the end of a day, by the days of its moves.
  let wentOn: @Sendable (Int64, Day, Database) throws -> Bool
  /// The columns that are computed from a case and its moves, with what belongs in them; empty where there is no such
  /// case.
  let derived: @Sendable (Int64, Database) throws -> [(column: String, value: (any Bindable)?)]
  /// Saves a case: a new one where the id is 0, else the next version.
  let save: @Sendable (inout R.Record, Change) throws -> Void
  /// Saves a member: a new one where the id is 0, else the next version.
  let saveMember: @Sendable (inout R.Member, Change) throws -> Void
  /// Makes the first filing.
  let file: @Sendable (Day, Int64, Change) throws -> Void
  /// Keeps until when an identity document of the family holds, in the check-list of the papers; nil: there is none.
  var identityHolds: (@Sendable (Day, Int64, Change) throws -> Void)?
}

extension CaseTables {
  /// The column of members and moves that says whose they are.
  var reference: String { name.rawValue }

  /// The head's key for sorting, which every case keeps.
  private var nameSort: String { "(SELECT name_sort FROM person p WHERE p.id = \(name.rawValue).head)" }

  /// Writes anew what is computed from a case, its moves and its head's name.
  func renew(_ id: Int64, _ db: Database) throws {
    let derived = try derived(id, db)
    if derived.isEmpty { return }
    let assignments = derived.map { "\($0.column) = ?" }.joined(separator: ", ")
    try db.run(
      "UPDATE \(name.rawValue) SET \(assignments), name_sort = \(nameSort) WHERE id = ?",
      derived.map(\.value) + [id])
  }

  /// Whether what is computed from a case stands in its columns.
  func isRight(_ id: Int64, _ db: Database) throws -> Bool {
    let derived = try derived(id, db)
    let conditions = derived.map { "\($0.column) IS ?" } + ["name_sort IS \(nameSort)"]
    return try db.has(
      "SELECT 1 FROM \(name.rawValue) WHERE \(conditions.joined(separator: " AND ")) AND id = ?",
      derived.map(\.value) + [id])
  }

  /// The cases that went on at the end of a day, by the days of their moves.
  func goingOn(_ day: Day, _ db: Database) throws -> [Int64] {
    let moves = "SELECT 1 FROM \(moves.rawValue) m WHERE m.\(reference) = c.id AND m.day"
    let ids: [Int64] = try db.all(
      """
      SELECT c.id FROM \(name.rawValue) c WHERE EXISTS (\(moves) <= ?1) AND (c.is_open = 1 OR EXISTS (\(moves) > ?1))
      ORDER BY c.id
      """, [day]
    ) { $0[0] }
    return try ids.filter { try wentOn($0, day, db) }
  }

  /// The first case whose computed columns are wrong.
  func firstWrong(_ db: Database) throws -> Int64? {
    let ids: [Int64] = try db.all("SELECT id FROM \(name.rawValue) ORDER BY id") { $0[0] }
    return try ids.first { try !isRight($0, db) }
  }

  /// The other case of the register that a person is in and that goes on; nil where there is none (rule R54).
  func openCase(of person: Int64, except id: Int64, _ db: Database) throws -> Int64? {
    try db.integer(
      """
      SELECT c.id FROM \(members.rawValue) m CROSS JOIN \(name.rawValue) c ON c.id = m.\(reference)
      WHERE m.person = ? AND c.is_open = 1 AND c.id <> ?
      """, [person, id])
  }

  /// Of a case that may have become open again: nobody of it may be in another one (rule R54), and every move that is
  /// stored must be one that the moves before it allow.
  func checkAlone(_ id: Int64, _ db: Database) throws {
    let state = try state(id, db)
    let stored = try db.integer("SELECT count(*) FROM \(moves.rawValue) WHERE \(reference) = ?", [id]) ?? 0
    if state.moves != Int(stored) {
      let last: String? = try db.first(
        "SELECT step FROM \(moves.rawValue) WHERE \(reference) = ? ORDER BY id DESC", [id]
      ) { $0[0] }
      throw StoreError.illegalMove(register: name, step: last ?? "")
    }
    guard state.isOpen else { return }
    let people: [Int64] = try db.all(
      "SELECT person FROM \(members.rawValue) WHERE \(reference) = ?", [id]
    ) { $0[0] }
    for person in people {
      if let other = try openCase(of: person, except: id, db) {
        throw StoreError.inOpenCase(person: person, register: name, case: other)
      }
    }
  }

  /// The cases of a number of the state system, the newest first.
  func ids(number: String, _ db: Database) throws -> [Int64] {
    try db.all("SELECT id FROM \(name.rawValue) WHERE external_number = ? ORDER BY id DESC", [number]) {
      $0[0]
    }
  }

  /// The case of the office's own number.
  func id(year: Int, ordinal: Int, _ db: Database) throws -> Int64? {
    try db.integer("SELECT id FROM \(name.rawValue) WHERE year = ? AND ordinal = ?", [year, ordinal])
  }
}

/// Which register a case is in, and its id.
struct CaseReference: Hashable {
  let register: Register.Name
  let id: Int64

  /// Writes anew what is computed from the case.
  func renew(_ db: Database) throws {
    switch register {
    case .kandasCase: try KandasRegister.tables.renew(id, db)
    case .resettlerCase: try ResettlerRegister.tables.renew(id, db)
    default: break
    }
  }

  /// As ``CaseRegister/checkAlone(_:_:)``.
  func checkAlone(_ db: Database) throws {
    switch register {
    case .kandasCase: try KandasRegister.tables.checkAlone(id, db)
    case .resettlerCase: try ResettlerRegister.tables.checkAlone(id, db)
    default: break
    }
  }
}
