import Domain

/// What became of the rows of an import.
public struct ImportReport: Equatable, Sendable {
  /// A classifier's name with letters of another alphabet in it.
  public struct LookAlike: Hashable, Sendable {
    /// The territory.
    public let code: KatoCode
    /// Its name in one of the two languages.
    public let name: String
    /// The suspicious letters in the order of their place.
    public let letters: [Character]
  }

  /// A row that was kept, and what a rule warned of.
  public struct Warned: Hashable, Sendable {
    /// The row as a spreadsheet counts it.
    public let row: Int
    /// What the rule said.
    public let problem: Problem

    /// A row that was kept.
    public init(row: Int, problem: Problem) {
      self.row = row
      self.problem = problem
    }
  }

  /// Of each rule so many rows that it warned of are kept by name.
  public static let mostWarned = 200

  /// Rows that made a record.
  public var added = 0
  /// Rows that changed one.
  public var updated = 0
  /// Rows that said what is known already.
  public var unchanged = 0
  /// Rows that were refused.
  public var rejected = 0
  /// Rows that are no record: sums, headings that a page break repeats, blank ones.
  public var leftOut = 0
  /// How often each rule warned of a row that was kept.
  public var warnings: [RuleCode: Int] = [:]
  /// The first rows that each of them warned of.
  public var warned: [Warned] = []
  /// How often each rule had something to say of a row that was kept.
  public var information: [RuleCode: Int] = [:]
  /// It was stopped before the file's end; what was taken by then is kept.
  public var isStopped = false
  /// What an edition of the classifier brought.
  public var kato: KatoReport?
  /// Names of the edition to be looked at; they are kept as they are.
  public var lookAlikes: [LookAlike] = []

  /// An import of nothing.
  public init() {}

  mutating func count(_ verdict: Verdict, of row: Int) {
    switch verdict {
    case .added: added += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    case .refused: rejected += 1
    }
    for problem in verdict.findings {
      switch problem.severity {
      case .warning:
        warnings[problem.rule, default: 0] += 1
        if warnings[problem.rule, default: 0] <= Self.mostWarned {
          warned.append(Warned(row: row, problem: problem))
        }
      case .information: information[problem.rule, default: 0] += 1
      case .block, .error: break
      }
    }
  }
}
