/// A kandas case whole: the application, the family, its papers and all that has happened.
public struct KandasDossier: Equatable, Sendable {
  /// A member with the person that he or she is.
  public struct Member: Equatable, Sendable {
    /// What the case knows of the member.
    public var record: KandasMember
    /// Who it is.
    public var person: Person

    /// A member.
    public init(_ record: KandasMember, _ person: Person) {
      self.record = record
      self.person = person
    }
  }

  /// The application.
  public var record: KandasCase
  /// The family, the head first.
  public var members: [Member]
  /// Papers that somebody has looked at.
  public var papers: [KandasPaper]
  /// What has happened.
  public var history: KandasHistory
  /// What the office knows of the settlement where the family settles.
  public var settlement: Settlement?

  /// A case.
  public init(
    _ record: KandasCase, members: [Member] = [], papers: [KandasPaper] = [],
    history: KandasHistory = KandasHistory(), settlement: Settlement? = nil
  ) {
    self.record = record
    self.members = members
    self.papers = papers
    self.history = history
    self.settlement = settlement
  }

  /// The head; nil only where a file lacks it.
  public var head: Member? { members.first { $0.person.id == record.head } ?? members.first }

  /// A member by its record's id.
  public func member(_ id: Int64?) -> Member? { members.first { $0.record.id == id } }

  /// Papers missing on the day of the present filing, or today where nothing is filed.
  public func missingPapers(today: Day) -> [KandasPaper.Kind] {
    papers.missing(on: record.ground, day: history.day(of: .filed) ?? today)
  }
}
