import Crypto
import Domain
import GRDB

/// A change under way: everything that one act of an officer does, in one transaction.
///
/// Tables write through ``record(_:_:isNew:_:)``, which keeps the trail; ``seal()`` closes it.
public final class Change {
  /// What kind of act it is.
  public enum Kind: String, Sendable {
    case make, save, correct, depart
    case importing = "import"
  }

  let db: Database
  let store: Store
  /// Its id in the journal.
  public let id: Int64
  let kind: Kind
  let reason: String?
  let at: Timestamp
  private let office: Int
  private let generation: Int
  private var counter: Int
  private var position = 0
  private var hasher = SHA256()

  /// Begins a change inside an IMMEDIATE transaction: takes its id and the chain's head.
  init(_ kind: Kind, reason: String?, store: Store, db: Database) throws {
    self.db = db
    self.store = store
    self.kind = kind
    self.reason = reason
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
        id: id, officer: store.officer, at: at.iso, kind: kind.rawValue, reason: reason, undoes: nil))
  }

  /// A new id for a record.
  public func newID() -> Int64 {
    counter += 1
    return RecordID.make(office: office, generation: generation, counter: counter)
  }

  /// Runs `write`, which inserts, updates or deletes this one record, and keeps what it did.
  /// - Returns: whether anything changed.
  @discardableResult
  func record(_ name: Register.Name, _ record: Int64, isNew: Bool = false, _ write: () throws -> Void) throws
    -> Bool
  {
    let register = try store.register(name)
    let old: String?
    let digest: [UInt8]?
    if isNew {
      try write()
      (old, digest) = (nil, try image(register, record)?.digest(register))
      if digest == nil { return false }
    } else {
      let before = try image(register, record)
      try write()
      let after = try image(register, record)
      (old, digest) = (before?.json(register, against: after), after?.digest(register))
      if before == nil ? after == nil : old == nil { return false }
    }
    try db.run(
      "INSERT INTO change_record (change, position, register, record, before, after) VALUES (?, ?, ?, ?, ?, ?)",
      [id, position, name.rawValue, record, old, digest])
    hasher.update(
      data: Chain.bytes(
        position: position, register: name.rawValue, record: record, before: old, after: digest))
    position += 1
    return true
  }

  /// How many records it has touched.
  public var count: Int { position }

  /// Writes the change itself; one that touched nothing leaves no trace.
  func seal() throws {
    guard position > 0 else { return }
    try db.run(
      "INSERT INTO change (id, officer, at, kind, reason, hash) VALUES (?, ?, ?, ?, ?, ?)",
      [id, store.officer, at.iso, kind.rawValue, reason, Array(hasher.finalize())])
    try db.run("UPDATE office SET counter = ? WHERE id = 1", [counter])
  }

  /// A record as it is stored.
  private func image(_ register: Register, _ record: Int64) throws -> RecordImage? {
    try db.first(register.selection, [record]) { RecordImage($0, columns: register.columns.count) }
  }
}
