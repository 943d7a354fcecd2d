/// A kandas case whole: the application, the family, its papers and all that has happened.
public struct KandasDossier: CaseDossier {
  /// The application.
  public var record: KandasCase
  /// The family, the head first.
  public var members: [CasePerson<KandasMember>]
  /// Papers that somebody has looked at.
  public var papers: [KandasPaper]
  /// What has happened.
  public var history: KandasHistory
  /// What the office knows of the settlement where the family settles.
  public var settlement: Settlement?

  /// A case.
  public init(
    _ record: KandasCase, members: [CasePerson<KandasMember>] = [], papers: [KandasPaper] = [],
    history: KandasHistory = KandasHistory(), settlement: Settlement? = nil
  ) {
    self.record = record
    self.members = members
    self.papers = papers
    self.history = history
    self.settlement = settlement
  }

  /// Papers missing on the day of the present filing, or today where nothing is filed.
  public func missingPapers(today: Day) -> [KandasPaper.Kind] {
    papers.missing(on: record.ground, day: history.day(of: .filed) ?? today)
  }
}
