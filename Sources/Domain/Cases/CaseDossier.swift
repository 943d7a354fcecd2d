/// A member of a case with the person that he or she is.
public struct CasePerson<Record: CaseMember>: Equatable, Sendable {
  /// What the case knows of the member.
  public var record: Record
  /// Who it is.
  public var person: Person

  /// A member.
  public init(_ record: Record, _ person: Person) {
    self.record = record
    self.person = person
  }
}

/// A family's case whole, of whatever register.
public protocol CaseDossier: Equatable, Sendable {
  associatedtype Record: CaseRecord
  associatedtype Member: CaseMember
  associatedtype Move: CaseMove
  /// The application.
  var record: Record { get set }
  /// The family, the head first.
  var members: [CasePerson<Member>] { get set }
  /// What has happened to the application of all, in its order.
  var applicationMoves: [Move] { get }
  /// Whether the case goes on.
  var isOpen: Bool { get }
  /// What of a member besides being its head has begun already, so that nobody can take the member out of the case.
  func support(of member: Int64) -> MemberHold?
}

/// Why a member cannot be taken out of a case.
public enum MemberHold: String, CaseIterable, Hashable, Sendable {
  /// Is the head: another has to become it first.
  case head
  /// Has the status, or had it: it ends, and stays in the case.
  case status
  /// Has been given services, or has lived in a centre.
  case services
  /// The family has been included with him or her, and is counted so.
  case included
}

extension CaseDossier {
  /// The head; nil only where a file lacks it.
  public var head: CasePerson<Member>? { members.first { $0.person.id == record.head } ?? members.first }

  /// A member by its record's id.
  public func member(_ id: Int64?) -> CasePerson<Member>? { members.first { $0.record.id == id } }

  /// Why a member cannot be taken out of the case; nil where nothing stands in the way.
  public func hold(on id: Int64) -> MemberHold? {
    head?.record.id == id ? .head : support(of: id)
  }

  // MARK: The filing

  /// The filing that counts now.
  public var filing: Move? { applicationMoves.last(where: \.isFiling) }

  /// The day of a step that another day of the filing would not fit: the last one before it, or the first after it.
  public func step(against day: Day) -> Day? {
    let moves = applicationMoves
    guard let filing = moves.lastIndex(where: \.isFiling) else { return nil }
    let before = moves[..<filing].map(\.day).max()
    let after = moves[(filing + 1)...].map(\.day).min()
    if let before, day < before { return before }
    return after.flatMap { $0 < day ? $0 : nil }
  }

  /// What the rules say to another day of the filing: it is known and not one to come, it stands between the steps around
  /// it (F04), and whoever corrects it says why, for all terms count from it.
  public func check(filedOn day: Day?, today: Day) -> [Problem] {
    guard let day else { return [Problem(.f01, .filedOn)] }
    if day > today { return [Problem(.f04, .filedOn, values: [day.dotted], variant: .future)] }
    guard let filing, day != filing.day else { return [] }
    guard let step = step(against: day) else {
      return [
        Problem(.f04, .filedOn, severity: .warning, values: [filing.day.dotted], variant: .corrected)
      ]
    }
    return step < day
      ? [Problem(.f04, .filedOn, values: [step.dotted], variant: .afterStep)]
      : [Problem(.f04, .filedOn, values: [step.dotted, day.dotted], variant: .order)]
  }
}
