/// A service of adaptation and integration that a family, or one member of it, has been given (point 10).
public struct KandasService: Hashable, Sendable {
  /// The kinds of services. Law 477-IV art. 1(2): information, legal, social, medical, educational; order of 22.07.2013
  /// № 331: the language, and training for a trade.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case information, legal, social, medical, educational, language, training
  }

  /// What stands for a member where the service was given to all of them.
  public static let wholeFamily = "family"

  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// The case.
  public var caseID: Int64 = 0
  /// The member to whom it was given; nil: the whole family.
  public var member: Int64?
  /// Which one.
  public var kind: Kind?
  /// When.
  public var givenOn: Day?
  /// Who gave it.
  public var provider: String?
  /// In the officer's words.
  public var note: String?

  /// Nothing entered yet.
  public init(of caseID: Int64 = 0, _ kind: Kind? = nil, to member: Int64? = nil, on day: Day? = nil) {
    self.caseID = caseID
    self.kind = kind
    self.member = member
    givenOn = day
  }

  /// The fields in the order of the form.
  public static let fields: [Field<KandasService>] = [
    .choice(.serviceKind, .kandasService, \.kind, point: 10),
    Field(
      .servedMember, .text(limit: 20), point: 10,
      get: { .text($0.member.map(String.init) ?? wholeFamily) },
      set: { record, value in
        if case .text(let id) = value { record.member = Int64(id) } else { record.member = nil }
      }),
    .day(.givenOn, \.givenOn, point: 10),
    .text(.provider, \.provider, limit: 120, point: 10),
    .longText(.note, \.note, limit: 500, point: 10),
  ]

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<KandasService>? { fields.first { $0.id == id } }

  /// What every service needs.
  public static let required: Set<FieldID> = [.serviceKind, .servedMember, .givenOn]
}
