import Domain
import GRDB

/// The data-quality inbox: warnings that imported rows came with.
extension Change {
  /// Puts the warnings of a record into the inbox.
  /// - Parameter replacing: in place of those it had.
  public func keep(
    _ findings: [Problem], of register: Register.Name, _ record: Int64, replacing: Bool
  ) throws {
    if replacing {
      try db.run("DELETE FROM finding WHERE record = ?", [record])
    }
    for problem in findings where problem.severity == .warning {
      try db.run(
        """
        INSERT INTO finding (register, record, rule, field, variant, detail) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        [
          register.rawValue, record, problem.rule.rawValue, problem.field?.rawValue ?? "",
          problem.variant.rawValue, problem.values.joined(separator: Finding.separator),
        ])
    }
  }
}

/// A warning in the data-quality inbox.
public struct Finding: Hashable, Sendable {
  static let separator = "\u{1F}"

  /// In which register.
  public let register: Register.Name
  /// The record it is about.
  public let record: Int64
  /// What the rule said.
  public let problem: Problem

  init?(_ row: Columns) {
    guard let register = Register.Name(rawValue: row[0]), let rule: RuleCode = row.code(2),
      let variant: Problem.Variant = row.code(4)
    else { return nil }
    let values = (row[5] as String).components(separatedBy: Self.separator)
    self.register = register
    record = row[1]
    problem = Problem(
      rule, row.code(3), severity: .warning, values: values == [""] ? [] : values, variant: variant)
  }
}

extension Store {
  /// The findings of a record.
  public func findings(of record: Int64) throws -> [Finding] {
    try read { db in
      try db.all(
        """
        SELECT register, record, rule, field, variant, detail FROM finding WHERE record = ?
        ORDER BY rule, field, variant
        """, [record]
      ) { Finding($0) }.compactMap { $0 }
    }
  }
}
