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
  /// The application.
  var record: Record { get set }
  /// The family, the head first.
  var members: [CasePerson<Member>] { get set }
}

extension CaseDossier {
  /// The head; nil only where a file lacks it.
  public var head: CasePerson<Member>? { members.first { $0.person.id == record.head } ?? members.first }

  /// A member by its record's id.
  public func member(_ id: Int64?) -> CasePerson<Member>? { members.first { $0.record.id == id } }
}
