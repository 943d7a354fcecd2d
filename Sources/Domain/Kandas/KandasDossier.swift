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
  /// Services that the family has been given, the latest first.
  public var services: [KandasService]
  /// Stays of its members in centres, the latest first.
  public var stays: [CentreStay]
  /// What the office knows of the settlement where the family settles.
  public var settlement: Settlement?

  /// A case.
  public init(
    _ record: KandasCase, members: [CasePerson<KandasMember>] = [], papers: [KandasPaper] = [],
    history: KandasHistory = KandasHistory(), services: [KandasService] = [], stays: [CentreStay] = [],
    settlement: Settlement? = nil
  ) {
    self.record = record
    self.members = members
    self.papers = papers
    self.history = history
    self.services = services
    self.stays = stays
    self.settlement = settlement
  }

  /// What has happened to the application of all, in its order.
  public var applicationMoves: [KandasMove] { history.moves.filter { $0.member == nil } }

  /// Whether the case goes on.
  public var isOpen: Bool { history.isOpen }

  /// A status, a service of the member's own, or a stay in a centre.
  public func support(of member: Int64) -> MemberHold? {
    if history.moves.contains(where: { $0.member == member }) { return .status }
    let isServed = services.contains { $0.member == member } || stays.contains { $0.member == member }
    return isServed ? .services : nil
  }

  /// The stay that a member is in on a day; nil where the member lives in no centre.
  public func stay(of member: Int64, on day: Day) -> CentreStay? { stays.of(member, on: day) }

  /// Papers missing on the day of the present filing, or today where nothing is filed.
  public func missingPapers(today: Day) -> [KandasPaper.Kind] {
    papers.missing(on: record.ground, day: history.day(of: .filed) ?? today)
  }
}
