/// A member of a family with a kandas case: whether the status is wanted, and how the member lives here.
///
/// Who the member is, is the person's; what happened to the status is in the moves of the case.
public struct KandasMember: CaseMember {
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
  /// Whether the status is applied for; a head may be a member without it.
  public var wantsStatus: Bool?
  /// Whether the person has been a citizen of Kazakhstan (rule R40).
  public var wasCitizen: Bool?
  /// Schooling completed, counted among the working-age ones.
  public var education: Education?
  /// Where the member works, or as what.
  public var work: String?
  /// Vocational training.
  public var training: String?
  /// The school or kindergarten that the child has a place in.
  public var school: String?

  /// A member who wants the status.
  public init() { wantsStatus = true }

  /// The fields in the order of the form.
  public static let fields: [Field<KandasMember>] = [
    .code(.relation, .relation, \.relation, point: 12),
    .flag(.wantsStatus, \.wantsStatus, point: 2),
    .flag(.wasCitizen, \.wasCitizen, point: 2),
    .choice(.education, .education, \.education, point: 11),
    .text(.work, \.work, limit: 120, point: 9),
    .text(.training, \.training, limit: 120, point: 9),
    .text(.school, \.school, limit: 120, point: 11),
  ]

  /// Whether the status is wanted is asked with the family.
  public static let asked: [FieldID] = [.wantsStatus]
  /// The paper that is shown most often.
  public static let usualDocument = DocumentKind.foreignPassport
  /// The commonest citizenship; nil: any.
  public static let usualCitizenship: String? = nil
}

/// Schooling completed, as the releases of the ministry count it.
public enum Education: String, CaseIterable, Sendable {
  case higher, vocational, general, none
}
