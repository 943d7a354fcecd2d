import Crypto
import Domain
import GRDB

/// The first 16 bytes of the SHA-256 of a text: what an imported row is known and compared by.
public struct Fingerprint: Hashable, Sendable {
  let bytes: [UInt8]

  /// The fingerprint of a text.
  public init(_ text: String) {
    var text = text
    bytes = text.withUTF8 { Array(SHA256.hash(data: $0).prefix(16)) }
  }

  /// The fingerprint of the further things of one name; the first, 0, has the name's own.
  public func numbered(_ place: Int) -> Fingerprint {
    place == 0
      ? self : Fingerprint(stored: Array(SHA256.hash(data: bytes + Array("#\(place)".utf8)).prefix(16)))
  }
}

/// Reading inside a change, for acts that look before they write: an import finds what its next row is about.
extension Change {
  /// One person; nil where there is none of this id.
  public func person(_ id: Int64) throws -> Person? { try PersonTable.person(id, db) }

  /// The person of an IIN; nil where there is none.
  public func person(iin: String) throws -> Person? { try PersonTable.person(iin: iin, db) }

  /// People of exactly the paper's names and day of birth.
  public func people(named entry: RegistrationEntry) throws -> [Person] {
    try PersonTable.people(named: entry, db)
  }

  /// One registration; nil where there is none of this id.
  public func registration(_ id: Int64) throws -> Registration? {
    try RegistrationTable.registration(id, db)
  }

  /// All registrations of a person, by day of registration.
  public func registrations(of person: Int64) throws -> [Registration] {
    try RegistrationTable.registrations(of: person, db)
  }

  /// The stay that began, or that a departure ended, under a number of the official system.
  public func registration(number: String, of event: RegistrationEvent) throws -> Registration? {
    try RegistrationTable.registration(number: number, of: event, db)
  }

  /// What was last imported under a key.
  public func imported(_ key: Fingerprint) throws -> (row: Fingerprint, record: Int64)? {
    try db.first("SELECT digest, record FROM imported WHERE key = ?", [key.bytes]) {
      (Fingerprint(stored: $0[0]), $0[1])
    }
  }

  /// Remembers what was imported under a key, and which record it became.
  public func remember(_ row: Fingerprint, under key: Fingerprint, as record: Int64) throws {
    try db.run(
      """
      INSERT INTO imported (key, digest, record) VALUES (?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET digest = excluded.digest, record = excluded.record
      """, [key.bytes, row.bytes, record])
  }
}

extension Fingerprint {
  fileprivate init(stored: [UInt8]) { bytes = stored }
}

extension RegistrationTable {
  fileprivate static func registration(
    number: String, of event: RegistrationEvent, _ db: Database
  ) throws -> Registration? {
    let column = event == .arrival ? "external_number" : "end_number"
    return try db.first(
      "SELECT \(columns) FROM \(source) WHERE r.\(column) = ? ORDER BY r.id LIMIT 1", [number]
    ) { registration($0) } ?? nil
  }
}

extension Store {
  /// The reasons for the end of a registration that departures may give (rule R70), by code and by name.
  public func endReasons() throws -> [String: String] {
    try read { db in
      var reasons: [String: String] = [:]
      try db.each("SELECT code, name_ru, name_kk, name_en FROM end_reason") { row in
        let code: String = row[0]
        for column in 0..<row.count {
          let name: String = row[column]
          if !name.isEmpty { reasons[name.lowercased()] = code }
        }
      }
      return reasons
    }
  }
}
