import Crypto
import Domain
import GRDB

/// A change under way: everything that one act of an officer does, in one transaction.
///
/// Tables write through ``insert(_:_:_:_:isNew:)`` and ``update(_:_:_:_:)``, which keep the trail; ``seal()`` closes it.
public final class Change {
  /// What kind of act it is.
  public enum Kind: String, Sendable {
    case make, save, correct, depart, undo
    /// A paper of a pile waits, or goes back to its sender.
    case aside, refuse
    case importing = "import"
    /// An application is received; a step of a case is made.
    case receive, step
    /// A copy was put in the place of the database; touches no record.
    case restore
  }

  let db: Database
  let store: Store
  /// Its id in the journal.
  public let id: Int64
  let kind: Kind
  let reason: String?
  let at: Timestamp
  /// The change that this one takes back.
  private let undoes: Int64?
  /// The first change of the act that this one goes on with.
  private let act: Int64?
  private let office: Int
  private let generation: Int
  private var counter: Int
  private var position = 0
  private var hasher = SHA256()
  /// The officer has been found to be one who may change what the rules go by. Asked once, before the first record: a
  /// change that says anew who may is not in its own way.
  private var mayChangeRules = false
  /// People of whom a stay was written: where they are listed is still to be put right.
  private var moved: Set<Int64> = []
  /// New people who were written with the place of their first stay.
  private var placed: [Int64: KatoCode] = [:]
  /// What registrations were judged by before the change touched the rules; nil where it has not.
  private var formerRules: RegistrationRules?
  /// Words of people's names that are still to be put into the index of search, in order.
  private var words: [(person: Int64, old: String?, new: String?)] = []

  /// Begins a change inside an IMMEDIATE transaction: takes its id and the chain's head.
  init(
    _ kind: Kind, reason: String?, undoes: Int64? = nil, act: Int64? = nil, store: Store, db: Database
  ) throws {
    self.db = db
    self.store = store
    self.kind = kind
    self.reason = reason
    self.undoes = undoes
    self.act = act
    at = store.clock.now()
    let office: (number: Int, generation: Int, counter: Int)? = try db.first(
      "SELECT number, generation, counter FROM office WHERE id = 1"
    ) { ($0[0], $0[1], $0[2]) }
    guard let office else { throw StoreError.foreign(path: store.path) }
    (self.office, generation, counter) = (office.number, office.generation, office.counter + 1)
    id = RecordID.make(office: self.office, generation: generation, counter: counter)
    let range = RecordID.range(office: self.office, generation: generation)
    let head: [UInt8]? = try db.first(
      "SELECT hash FROM change WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1",
      [range.lowerBound, range.upperBound]
    ) { $0[0] }
    hasher.update(data: head ?? Chain.beginning)
    hasher.update(
      data: Chain.bytes(
        id: id, officer: store.officer, at: at.iso, kind: kind.rawValue, reason: reason, undoes: undoes,
        act: act))
  }

  /// A new id for a record.
  public func newID() -> Int64 {
    counter += 1
    return RecordID.make(office: office, generation: generation, counter: counter)
  }

  /// The register of a record that is about to be written.
  /// - Throws: ``StoreError/notRuleEditor(officer:editors:)``.
  private func opened(_ name: Register.Name) throws -> Register {
    if name.isOfRules, !mayChangeRules {
      let editors = try store.readParameters().ruleEditors(on: at.localDay)
      guard editors.include(store.officer) else {
        // What the screens go by is older than this.
        store.forget()
        throw StoreError.notRuleEditor(officer: store.officer, editors: editors)
      }
      mayChangeRules = true
      if kind != .make { formerRules = try store.presentRegistrationRules() }
    }
    return try store.register(name)
  }

  /// Inserts a record, or lays it over one that is there where the statement says so, and keeps what it did.
  /// - Parameter isNew: nothing is there that it could be laid over.
  func insert(
    _ name: Register.Name, _ record: Int64, _ sql: String, _ values: [(any Bindable)?], isNew: Bool = true
  ) throws {
    let register = try opened(name)
    let before = isNew ? nil : try image(register, record)
    guard let after = try write(register, sql, values) else { return }
    try keep(register, record, before, after)
  }

  /// Updates this one record and keeps what it did.
  /// - Returns: false where the statement found no such record, of this version if it asks for one.
  @discardableResult
  func update(_ name: Register.Name, _ record: Int64, _ sql: String, _ values: [(any Bindable)?]) throws
    -> Bool
  {
    let register = try opened(name)
    let before = try image(register, record)
    guard let after = try write(register, sql, values) else { return false }
    try keep(register, record, before, after)
    if let before {
      try settleFindings(of: name, record, changed: before.columns(otherThan: after, register))
    }
    return true
  }

  /// Takes a record away and keeps all it held.
  func remove(_ name: Register.Name, _ record: Int64) throws {
    let register = try opened(name)
    guard let before = try image(register, record) else { return }
    if name == .person {
      index(
        record, from: try db.first("SELECT skeleton FROM person WHERE id = ?", [record]) { $0[0] }, to: nil)
    }
    try db.run("DELETE FROM \(name.rawValue) WHERE id = ?", [record])
    try keep(register, record, before, nil)
  }

  /// Runs a statement that writes one row; answers the row as it is stored then.
  private func write(_ register: Register, _ sql: String, _ values: [(any Bindable)?]) throws -> RecordImage?
  {
    var image: RecordImage?
    try db.each(sql + register.returning, values) { image = RecordImage($0, columns: register.columns.count) }
    return image
  }

  private func keep(
    _ register: Register, _ record: Int64, _ before: RecordImage?, _ after: RecordImage?
  ) throws {
    let old = before?.json(register, against: after)
    if before != nil, old == nil { return }
    if register.name == .registration { note(before, after, register) }
    let digest = after?.digest(register)
    try db.run(
      "INSERT INTO change_record (change, position, register, record, before, after) VALUES (?, ?, ?, ?, ?, ?)",
      [id, position, register.name.rawValue, record, old, digest])
    hasher.update(
      data: Chain.bytes(
        position: position, register: register.name.rawValue, record: record, before: old, after: digest))
    position += 1
  }

  /// A new person is written with the place of the first stay, which comes next.
  func list(_ person: Int64, at place: KatoCode?) { placed[person] = place }

  /// A stay was written: its person is listed by it from now on.
  private func note(_ before: RecordImage?, _ after: RecordImage?, _ register: Register) {
    for person in [before, after].compactMap({ $0?.integer("person", register) }) {
      let listed = placed.removeValue(forKey: person)
      if let listed, after?.integer("place", register) == Int64(listed.number) { continue }
      moved.insert(person)
    }
  }

  /// A person's words for search become others at the end of the change.
  /// - Parameters:
  ///   - old: nil where the person is new.
  ///   - new: nil where the person is gone.
  func index(_ person: Int64, from old: String?, to new: String?) {
    if old != new { words.append((person, old, new)) }
  }

  /// What is computed from the records that were written.
  private func writeIndexes() throws {
    for person in moved { try LastPlace.renew(of: person, db) }
    moved = []
    for (person, old, new) in words {
      if let old {
        try db.run(
          "INSERT INTO person_text (person_text, rowid, skeleton) VALUES ('delete', ?, ?)", [person, old])
      }
      if let new { try db.run("INSERT INTO person_text (rowid, skeleton) VALUES (?, ?)", [person, new]) }
    }
    words = []
  }

  /// What follows from other rules than before for records that hold what came of the former ones.
  func renewByRules() throws {
    guard let formerRules else { return }
    try Lateness.renew(from: formerRules, to: try store.presentRegistrationRules(), db)
  }

  /// How many records it has touched.
  public var count: Int { position }

  /// Writes the change itself; one that touched nothing leaves no trace, unless it is a restoring.
  func seal() throws {
    guard position > 0 || kind == .restore else { return }
    try writeIndexes()
    try db.run(
      "INSERT INTO change (id, officer, at, kind, reason, undoes, act, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [id, store.officer, at.iso, kind.rawValue, reason, undoes, act, Array(hasher.finalize())])
    try db.run("UPDATE office SET counter = ? WHERE id = 1", [counter])
  }

  /// A record as it is stored.
  private func image(_ register: Register, _ record: Int64) throws -> RecordImage? {
    try db.first(register.selection, [record]) { RecordImage($0, columns: register.columns.count) }
  }
}
