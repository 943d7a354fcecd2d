import Domain
import Foundation
import GRDB

/// A line of the journal: what one change did to one record.
public struct JournalLine: Hashable, Sendable {
  /// A column before and after.
  public struct Alteration: Hashable, Sendable {
    /// The column.
    public let column: String
    /// As stored; nil where it was empty.
    public let before: String?
    /// What stands there after it.
    public let after: String?
  }
  /// The change's id.
  public let change: Int64
  /// The first change of the act it belongs to.
  public let act: Int64
  /// Login of who made it.
  public let officer: String
  /// When.
  public let at: Timestamp?
  /// What kind of act it was.
  public let kind: String
  /// Why the person came.
  public let reason: String?
  /// The table.
  public let register: String
  /// The record's id.
  public let record: Int64
  /// The change made the record.
  public let isCreation: Bool
  /// What it altered; of a creation what it held at first.
  public let alterations: [Alteration]
}

extension Store {
  /// The whole history of a record, newest first: the old values stand in the journal, the new ones are those
  /// that the next change found, the last ones the record's own.
  public func history(of register: Register.Name, _ record: Int64) throws -> [JournalLine] {
    try readAtOneMoment { db in
      var present = try Self.values(try self.register(register), record, db)
      return try db.all(
        """
        SELECT c.id, c.officer, c.at, c.kind, c.reason, r.before, ifnull(c.act, c.id) FROM change_record r JOIN change c ON c.id = r.change
        WHERE r.record = ? AND r.register = ? ORDER BY r.change DESC, r.position DESC
        """, [record, register.rawValue]
      ) { row in
        let before = (row[5] as String?).map(JournalText.decode)
        var alterations: [JournalLine.Alteration] = []
        let columns = try? self.register(register).columns
        for column in columns ?? [] where column != "version" && column != "id" {
          if let before {
            guard let old = before[column] else { continue }
            alterations.append(.init(column: column, before: old, after: present[column] ?? nil))
          } else if let value = present[column], let value {
            alterations.append(.init(column: column, before: nil, after: value))
          }
        }
        for (column, old) in before ?? [:] { present[column] = old }
        // Before it was made, or came back, there was nothing.
        if before == nil { present = [:] }
        return JournalLine(
          change: row[0], act: row[6], officer: row[1], at: Timestamp(iso: row[2] as String), kind: row[3],
          reason: row[4], register: register.rawValue, record: record, isCreation: before == nil,
          alterations: alterations)
      }
    }
  }

  /// The history of a record with that of all that belongs to it, newest change first; within a change the record itself
  /// comes first. Of a case its members, moves, papers, services and stays, those that are gone among them; of anything
  /// else the record alone.
  public func wholeHistory(of register: Register.Name, _ record: Int64) throws -> [JournalLine] {
    var lines = try history(of: register, record)
    switch register {
    case .kandasCase:
      for name in [Register.Name.kandasMember, .kandasMove, .kandasPaper, .kandasService] {
        for id in try belonging(name, to: record, by: "kandas_case") { lines += try history(of: name, id) }
      }
      for member in try belonging(.kandasMember, to: record, by: "kandas_case") {
        for stay in try belonging(.centreStay, to: member, by: "member") {
          lines += try history(of: .centreStay, stay)
        }
      }
    case .resettlerCase:
      for name in [Register.Name.resettlerMember, .resettlerMove] {
        for id in try belonging(name, to: record, by: "resettler_case") { lines += try history(of: name, id) }
      }
    default: break
    }
    return lines.enumerated().sorted {
      $0.element.change != $1.element.change ? $0.element.change > $1.element.change : $0.offset < $1.offset
    }.map(\.element)
  }

  /// The records of a register that belong to another: those that are there, and those that were taken away, which an undo
  /// does, or a change of the record they belong to.
  private func belonging(_ register: Register.Name, to record: Int64, by column: String) throws -> [Int64] {
    try read { db in
      try db.all(
        """
        SELECT id FROM \(register.rawValue) WHERE \(column) = ?1
        UNION SELECT r.record FROM change c CROSS JOIN change_record r ON r.change = c.id
          WHERE c.undoes IS NOT NULL AND r.register = ?2 AND r.after IS NULL AND json_extract(r.before, ?3) = ?1
        UNION SELECT r.record FROM change_record o CROSS JOIN change_record r ON r.change = o.change
          WHERE o.record = ?1 AND r.register = ?2 AND r.after IS NULL AND json_extract(r.before, ?3) = ?1
        """, [record, register.rawValue, "$.\(column)"]
      ) { $0[0] }
    }
  }

  /// What stands in a record, by column, as stored; of a record that is gone what stood there last. Empty where there
  /// never was one.
  public func lastValues(of register: Register.Name, _ record: Int64) throws -> [String: String] {
    try readAtOneMoment { db in
      let present = try Self.values(try self.register(register), record, db).compactMapValues { $0 }
      if !present.isEmpty { return present }
      return try db.first(
        """
        SELECT before FROM change_record WHERE record = ? AND register = ? AND before IS NOT NULL
        ORDER BY change DESC, position DESC LIMIT 1
        """, [record, register.rawValue]
      ) { JournalText.decode($0[0] as String).compactMapValues { $0 } } ?? [:]
    }
  }

  /// The journal itself, oldest first, without the values.
  /// - Parameters:
  ///   - since: only changes from this day on (by the machine's clock, UTC).
  ///   - line: called for each record of each change.
  public func journal(since: Day?, _ line: (JournalLine) throws -> Void) throws {
    try read { db in
      try db.each(
        """
        SELECT c.id, c.officer, c.at, c.kind, c.reason, r.register, r.record, r.before, ifnull(c.act, c.id)
        FROM change c JOIN change_record r ON r.change = c.id WHERE c.at >= ? ORDER BY c.id, r.position
        """, [since?.iso ?? ""]
      ) { row in
        let before = (row[7] as String?).map(JournalText.decode)
        try line(
          JournalLine(
            change: row[0], act: row[8], officer: row[1], at: Timestamp(iso: row[2] as String), kind: row[3],
            reason: row[4], register: row[5], record: row[6], isCreation: before == nil,
            alterations: (before ?? [:]).filter { $0.key != "version" }.sorted { $0.key < $1.key }
              .map { .init(column: $0.key, before: $0.value, after: nil) }))
      }
    }
  }

  private static func values(
    _ register: Register, _ record: Int64, _ db: Database
  ) throws -> [String: String?] {
    let values = try db.first(register.selection, [record]) { row in
      register.columns.indices.map { index in row[index] as String? }
    }
    return Dictionary(uniqueKeysWithValues: zip(register.columns, values ?? []))
  }
}
