/// A family's case of resettlement: what the application says. What has happened to it since is in its moves.
public struct ResettlerCase: CaseRecord {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// The year of the first filing, and the number among the office's cases of that year.
  public var year = 0
  /// Counts from one in each year.
  public var ordinal = 0
  /// By quota or inside the oblast; chosen with the application, it stays once a step of one direction alone has been
  /// made (``ResettlerHistory/isBound``).
  public var direction: ResettlerDirection?
  /// Whether the family are kandas: then the other quota counts, and the rules on citizens do not.
  public var isKandas: Bool?
  /// The person who is the head of the family.
  public var head: Int64 = 0
  /// The number in the state system.
  public var externalNumber: String?
  /// The settlement the family leaves (rule R11).
  public var origin: Place?
  /// The receiving oblast (rule R20).
  public var targetOblast: Place?
  /// The year of the quota; nil: that of the decision, or of the filing.
  public var quotaYear: Int?
  /// The settlement of the own oblast where the family goes (rule R12).
  public var destination: Place?
  /// Whether a dwelling of the state housing fund can be given there (rule R13).
  public var stateDwelling: Bool?
  /// Whether a permanent job waits there (rule R13).
  public var job: Bool?
  /// Where, and as what.
  public var jobPlace: String?
  /// Whether the family begins a business of its own there (rule R13).
  public var business: Bool?
  /// What business.
  public var businessPlan: String?
  /// Whether the employer pays for the move (rule R29).
  public var employerPays: Bool?
  /// Whether the head is registered as a job-seeker or unemployed (rule R22).
  public var jobSeeker: Bool?
  /// Since when the family is permanently registered at the former place (rule R23).
  public var priorRegistrationSince: Day?
  /// The day of a divorce (rule R24).
  public var divorcedOn: Day?
  /// Whether the certificate of the divorce is enclosed (rule R24).
  public var divorceCertificate: Bool?
  /// The end of a graduate's studies (rule R25).
  public var graduatedOn: Day?
  /// An orphan, or a child left without care, who comes first (rule R31).
  public var isOrphan: Bool?
  /// A graduate, who comes first (rule R31).
  public var isGraduate: Bool?
  /// Released by a liquidation, a cut of staff or a fall of production, and so comes first (rule R31).
  public var isReleased: Bool?
  /// In free words.
  public var note: String?

  /// An empty case.
  public init() {}

  /// The fields in the order of the form.
  public static let fields: [Field<ResettlerCase>] = [
    .choice(.direction, .resettlerDirection, \.direction, point: 5),
    .flag(.isKandas, \.isKandas, point: 5),
    .text(.externalNumber, \.externalNumber, limit: 40, point: 5),
    .place(.origin, .territory, \.origin, point: 5),
    .place(.targetOblast, .territory, \.targetOblast, point: 5),
    .number(.quotaYear, \.quotaYear, limit: Day.years.upperBound, point: 5),
    .place(.destination, .territory, \.destination, point: 2),
    .flag(.stateDwelling, \.stateDwelling, point: 2),
    .flag(.job, \.job, point: 2),
    .text(.jobPlace, \.jobPlace, limit: 120, point: 2),
    .flag(.business, \.business, point: 2),
    .text(.businessPlan, \.businessPlan, limit: 120, point: 2),
    .flag(.employerPays, \.employerPays, point: 5),
    .flag(.jobSeeker, \.jobSeeker, point: 5),
    .day(.priorRegistrationSince, \.priorRegistrationSince, point: 5),
    .day(.divorcedOn, \.divorcedOn, point: 5),
    .flag(.divorceCertificate, \.divorceCertificate, point: 5),
    .day(.graduatedOn, \.graduatedOn, point: 5),
    .flag(.isOrphan, \.isOrphan, point: 5),
    .flag(.isGraduate, \.isGraduate, point: 5),
    .flag(.isReleased, \.isReleased, point: 5),
    .longText(.note, \.note, point: 5),
  ]

  /// The fields that a form of one direction asks for, in its order; without a direction those common to both.
  public static func fields(of direction: ResettlerDirection?) -> [Field<ResettlerCase>] {
    fields.filter { field in only[field.id].map { $0 == direction } ?? true }
  }

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<ResettlerCase>? { fields.first { $0.id == id } }

  /// The fields that one direction alone has a rule for.
  private static let only: [FieldID: ResettlerDirection] = [
    .targetOblast: .outbound, .quotaYear: .outbound, .jobSeeker: .outbound,
    .priorRegistrationSince: .outbound, .divorcedOn: .outbound, .divorceCertificate: .outbound,
    .destination: .intraOblast, .stateDwelling: .intraOblast,
  ]

  /// Whose quota the family counts against.
  public var category: QuotaCategory { isKandas == true ? .kandas : .resettler }
}
