import Domain
import Foundation
import GRDB

/// What an officer has made once and given a name.
public struct Saved: Hashable, Sendable {
  /// What it can be.
  public enum Kind: String, Sendable {
    /// A list of registrations.
    case filter
    /// What the columns of a sheet mean.
    case mapping
  }

  /// The record.
  public let id: Int64
  /// Its name, one of its kind.
  public let name: String
  /// JSON that whoever made it understands.
  public let content: String
}

extension Store {
  /// All of a kind, by name: 2 before 10.
  public func saved(_ kind: Saved.Kind) throws -> [Saved] {
    try read { db in
      try db.all("SELECT id, name, content FROM saved WHERE kind = ? ORDER BY name", [kind.rawValue]) {
        Saved(id: $0[0], name: $0[1], content: $0[2])
      }
    }.sorted { $0.name.compare($1.name, options: [.numeric, .caseInsensitive]) == .orderedAscending }
  }

  /// Keeps something under a name; what had the name before gives way.
  public func save(_ kind: Saved.Kind, _ name: String, _ content: String) throws {
    try change(.save) { change in
      let known = try change.db.integer(
        "SELECT id FROM saved WHERE kind = ? AND name = ?", [kind.rawValue, name])
      let id = known ?? change.newID()
      try change.insert(
        .saved, id,
        """
        INSERT INTO saved (id, kind, name, content) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, name) DO UPDATE SET content = excluded.content, version = version + 1
        """, [id, kind.rawValue, name, content], isNew: known == nil)
    }
  }

  /// Takes a name away; the journal keeps what it stood for.
  public func removeSaved(_ id: Int64) throws {
    try change(.correct) { try $0.remove(.saved, id) }
  }
}
