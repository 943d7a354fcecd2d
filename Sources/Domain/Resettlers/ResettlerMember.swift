/// A member of a family that resettles.
///
/// Who the member is, is the person's; the family moves and is counted as a whole.
public struct ResettlerMember: CaseMember {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// The case.
  public var caseID: Int64 = 0
  /// The person.
  public var person: Int64 = 0
  /// Relation to the head of the family as the application says it: a code of the list of relations.
  public var relation: String?

  /// A member.
  public init() {}

  /// The fields in the order of the form.
  public static let fields: [Field<ResettlerMember>] = [
    .code(.relation, .relation, \.relation, point: 12)
  ]

  /// Nothing besides the relation.
  public static let asked: [FieldID] = []
  /// The paper that is shown most often.
  public static let usualDocument = DocumentKind.identityCard
  /// The commonest citizenship; nil: any.
  public static let usualCitizenship: String? = Country.kazakhstan
}
