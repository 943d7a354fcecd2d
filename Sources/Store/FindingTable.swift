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
      try db.all("\(Finding.selection) WHERE record = ? ORDER BY rule, field, variant", [record]) {
        Finding($0)
      }.compactMap { $0 }
    }
  }

  /// The warnings of the inbox that only the reading of a file can give, by record; all others are made anew from the
  /// records. See ``Finding/isOfReading``.
  public func findingsOfReading() throws -> [Int64: [Problem]] {
    try read { db in
      var found: [Int64: [Problem]] = [:]
      try db.each("\(Finding.selection) ORDER BY record, rule, field, variant") { row in
        guard let finding = Finding(row), finding.isOfReading else { return }
        found[finding.record, default: []].append(finding.problem)
      }
      return found
    }
  }

  /// As ``findingsOfReading()``, of one record.
  func findingsOfReading(of record: Int64) throws -> [Problem] {
    try findings(of: record).filter(\.isOfReading).map(\.problem)
  }
}

extension Finding {
  fileprivate static let selection = "SELECT register, record, rule, field, variant, detail FROM finding"

  /// Whether no look at the record can say it: characters that were cleaned (F06), an IIN that had lost its zero, a head
  /// who was guessed; of a case what there was to say of its steps when they were taken, and where the file has it
  /// otherwise.
  public var isOfReading: Bool {
    if problem.rule == .f06 { return problem.variant != .signs }
    switch problem.variant {
    case .zeroAdded, .headGuessed, .severalMarked: return true
    default:
      let isOfStep = problem.field == .moveDay || problem.field == .moveUntil
      return register == .kandasCase && isOfStep
    }
  }
}

extension [Problem] {
  /// What there is to say of a record: what only the reading knew first, unless the rules say the same now.
  static func told(_ ofReading: [Problem], and live: [Problem]) -> [Problem] {
    ofReading.filter { known in !live.contains { ($0.rule, $0.values) == (known.rule, known.values) } } + live
  }
}

// MARK: Mending

extension Change {
  /// What the reading of a file said of a field goes once an officer has corrected it.
  /// - Parameters:
  ///   - register: the table that was written: a record of the inbox, or a person, or a member of a case.
  ///   - changed: the columns whose values are others now.
  func settleFindings(of register: Register.Name, _ record: Int64, changed: some Sequence<String>) throws {
    if kind == .importing { return }
    let owner: String
    switch register {
    case .registration, .kandasCase, .resettlerCase: owner = "SELECT ?1"
    case .kandasMember: owner = "SELECT kandas_case FROM kandas_member WHERE id = ?1"
    case .resettlerMember: owner = "SELECT resettler_case FROM resettler_member WHERE id = ?1"
    case .person:
      owner = """
        SELECT id FROM registration WHERE person = ?1
        UNION ALL SELECT kandas_case FROM kandas_member WHERE person = ?1
        UNION ALL SELECT resettler_case FROM resettler_member WHERE person = ?1
        """
    default: return
    }
    for column in changed {
      try db.run(
        "DELETE FROM finding WHERE record IN (\(owner)) AND field = ?2", [record, Self.field(of: column)])
    }
  }

  /// What the reading of a file said goes where an officer has looked at the field and found it right.
  public func settle(_ remark: Remark) throws {
    try db.run(
      "DELETE FROM finding WHERE record = ? AND rule = ? AND field = ?",
      [remark.record, remark.problem.rule.rawValue, remark.problem.field?.rawValue ?? ""])
  }

  /// The field that a column holds, where they are called otherwise.
  private static func field(of column: String) -> String {
    switch column {
    case "iin_note": FieldID.iin.rawValue
    case "place": FieldID.toTerritory.rawValue
    case "from_place": FieldID.fromTerritory.rawValue
    case "head": FieldID.relation.rawValue
    default: column
    }
  }
}
