import Domain

/// A column of the state system's layout, or one of our own behind it (`X_…`), and the field that it fills.
struct KandasColumn {
  /// Its heading.
  let name: String
  /// How it is read, and which field its findings name; nil: known, and passed over.
  let field: Field<KandasPersonRow>?

  private init(_ name: String, _ field: Field<KandasPersonRow>? = nil) {
    self.name = name
    self.field = field
  }

  private static func person(_ name: String, _ id: FieldID) -> KandasColumn {
    KandasColumn(name, Person.fields.first { $0.id == id }?.lifted(\.person))
  }

  /// The columns that are read and written, in the order of the file.
  static let kept: [KandasColumn] = state + own + application + ofMember + adaptation

  /// The state system's.
  private static let state: [KandasColumn] = [
    KandasColumn("APP_ID", .text(.externalNumber, \.application, limit: 40, point: 2)),
    KandasColumn("APPLICANT", .text(.relation, \.applicant, limit: 10, point: 2)),
    person("IIN", .iin), person("SURNAME", .surname), person("FIRSTNAME", .givenName),
    person("PATRONYMIC", .patronymic), person("DATE_BIRTH", .birthDate), person("GENDER", .sex),
    person("CITIZENSHIP_COUNTRY", .citizenship),
    KandasColumn("RELATION_DEGREE", .text(.relation, \.relation, limit: 60, point: 2)),
    KandasColumn("DECISION_NUM", .text(.number, \.told[.granted].number, limit: 40, point: 2)),
    KandasColumn("DECISION_DATE", .day(.moveDay, \.told[.granted].day, point: 2)),
    KandasColumn("ORALMAN_DOCUMENT_NUMBER", .text(.documentNumber, \.certificate, limit: 40, point: 2)),
    KandasColumn("DATE_ORALMAN_STATUS", .day(.moveDay, \.told[.status].day, point: 2)),
    KandasColumn("KATO_RAI", .place(.toTerritory, .territory, \.place, point: 5)),
    KandasColumn("REG_ADDRESS_CITY", .place(.toTerritory, .territory, \.settlement, point: 5)),
    KandasColumn("REG_ADDRESS_STREET", .text(.street, \.street, point: 5)),
    KandasColumn("REG_ADDRESS_BUILDING", .text(.house, \.house, limit: 20, point: 5)),
    KandasColumn("REG_ADDRESS_FLAT", .text(.flat, \.flat, limit: 20, point: 5)),
    KandasColumn("EDUCATION", .text(.education, \.education, point: 11)),
    KandasColumn("COMPANY", .text(.work, \.company, limit: 120, point: 9)),
    KandasColumn("POST", .text(.work, \.post, limit: 120, point: 9)),
    KandasColumn("TD_ORG_BIN", .text(.employerBIN, \.employerBIN, limit: 12, point: 5)),
    KandasColumn("TD_ORG_NAME", .text(.employer, \.employer, limit: 120, point: 5)),
  ]

  /// What an application and its members are besides.
  private static let own: [KandasColumn] = [
    KandasColumn("X_filed_on", .day(.filedOn, \.told[.filed].day, point: 2)),
    KandasColumn("X_arrived_on", .day(.arrivedOn, \.arrivedOn, point: 2)),
    KandasColumn("X_exit_country", .country(.exitCountry, \.exitCountry, point: 2)),
    KandasColumn("X_ground", .choice(.ground, .kandasGround, \.ground, point: 5)),
    KandasColumn("X_housing", .choice(.housing, .kandasHousing, \.housing, point: 5)),
    KandasColumn("X_relative", .text(.relative, \.relative, limit: 120, point: 5)),
    KandasColumn("X_minutes", .text(.number, \.told.minutes, limit: 40, point: 2)),
    KandasColumn("X_extended_to", .day(.moveUntil, \.extendedTo, point: 2)),
    KandasColumn("X_ended_on", .day(.moveDay, \.told[.ended].day, point: 2)),
    KandasColumn("X_ended_why", .text(.cause, \.endedWhy, limit: 200, point: 2)),
    KandasColumn("X_school", .text(.school, \.school, limit: 120, point: 11)),
    KandasColumn("X_training", .text(.training, \.training, limit: 120, point: 9)),
    KandasColumn("X_wants_status", .flag(.wantsStatus, \.wantsStatus, point: 2)),
    person("X_nationality", .nationality), person("X_latin_name", .latinName),
    KandasColumn("X_document_kind", .choice(.documentKind, .documentKind, \.documentKind, point: 2)),
    KandasColumn("X_document_number", .text(.documentNumber, \.documentNumber, limit: 40, point: 2)),
    KandasColumn("X_was_citizen", .flag(.wasCitizen, \.wasCitizen, point: 2)),
    KandasColumn("X_number", .text(.number, \.number, limit: 40, point: 2)),
    KandasColumn("X_plan", .longText(.plan, \.plan, point: 10)),
    KandasColumn("X_note", .longText(.note, \.note, point: 2)),
    KandasColumn("X_papers", .longText(.kandasPapers, \.papers, limit: 8_000, point: 2)),
  ]

  /// How the application went, in the head's row; one that was filed before has a row of the head of its own.
  private static let application: [KandasColumn] =
    [
      KandasColumn("X_filing", .number(.number, \.filing, limit: 100, point: 2)),
      KandasColumn("X_minutes_on_video", .flag(.isOnVideo, \.told.isOnVideo, point: 2)),
    ]
    + KandasTold.order.filter { $0 != .filed && $0 != .granted }.flatMap {
      step($0, [.moveDay, .moveUntil, .number, .moveReason])
    }

  /// How a member's status went, in the member's row.
  private static let ofMember: [KandasColumn] =
    [
      KandasColumn("X_status_to", .day(.moveUntil, \.told[.status].until, point: 2)),
      KandasColumn("X_certified_on", .day(.moveDay, \.certifiedOn, point: 2)),
      KandasColumn("X_certificates", .longText(.number, \.certificates, limit: 4_000, point: 2)),
      KandasColumn("X_extensions", .longText(.moveUntil, \.extensions, limit: 8_000, point: 2)),
    ]
    + [KandasStep.permitted, .carded, .citizenshipFiled].flatMap { step($0, [.moveDay, .number]) }
    + [
      KandasColumn("X_ended_number", .text(.number, \.told[.ended].number, limit: 40, point: 2)),
      KandasColumn("X_ended_note", .longText(.moveReason, \.told[.ended].reason, limit: 500, point: 2)),
      KandasColumn("X_ended_place", .place(.toTerritory, .territory, \.told[.ended].place, point: 2)),
    ]

  /// What a family was given, and where it lived.
  private static let adaptation: [KandasColumn] = [
    KandasColumn("X_family_services", .longText(.serviceKind, \.familyServices, limit: 200_000, point: 10)),
    KandasColumn("X_services", .longText(.serviceKind, \.services, limit: 200_000, point: 10)),
    KandasColumn("X_stays", .longText(.centre, \.stays, limit: 20_000, point: 10)),
  ]

  /// The day of a step: `X_refused_on`.
  static func day(of step: KandasStep) -> String {
    step == .granted ? "DECISION_DATE" : step == .status ? "DATE_ORALMAN_STATUS" : "X_\(step.rawValue)_on"
  }

  /// The columns of a step, of those that are wanted the ones that its form asks for.
  private static func step(_ step: KandasStep, _ wanted: [FieldID]) -> [KandasColumn] {
    let asked = KandasMoveEntry.fields(of: step).map(\.field.id)
    return wanted.filter { asked.contains($0) && !(step.isAdvice && $0 == .number) }.compactMap { id in
      switch id {
      case .moveDay: KandasColumn(day(of: step), .day(id, \.told[step].day, point: 2))
      case .moveUntil: KandasColumn("X_\(step.rawValue)_to", .day(id, \.told[step].until, point: 2))
      case .number:
        KandasColumn("X_\(step.rawValue)_number", .text(id, \.told[step].number, limit: 40, point: 2))
      case .moveReason:
        KandasColumn("X_\(step.rawValue)_why", .longText(id, \.told[step].reason, limit: 500, point: 2))
      default: nil
      }
    }
  }

  /// What a row says besides of work and place; read, and never written, for ours say it in other columns.
  private static let read: [KandasColumn] = [
    KandasColumn("LABOR_COUNTRY", .text(.work, \.labourCountry, limit: 120, point: 9)),
    KandasColumn("LABOR_END_DATE", .text(.work, \.labourEnd, limit: 40, point: 9)),
    KandasColumn("D_POSITION_NAME_RU", .text(.work, \.position, limit: 120, point: 9)),
    KandasColumn("TERMINATION_DATE", .text(.work, \.contractEnd, limit: 40, point: 9)),
    KandasColumn("KANDAS_DISTRICT", .text(.toTerritory, \.kandasDistrict, limit: 120, point: 5)),
    KandasColumn("KANDAS_ADDRESS", .text(.street, \.kandasAddress, point: 5)),
  ]

  /// Columns of the state system that the office keeps nothing of.
  private static let passed = [
    "VOZRAST", "FAMILY_TYPE", "TRIP_PURPOSE", "ANKETA_REGION", "ANKETA_DISTRICT", "ANKETA_ADDRESS",
    "CONTACT_PERSON_IIN", "KANDAS_REGION", "QUOTA_NUMBER", "QUOTA_DATE", "KATO_REG", "INSTITUTION",
    "SPECIALITY",
    "DIPLOMA_NUM", "EDUCATION_BEG_DATE", "EDUCATION_END_DATE", "LABOR_BEG_DATE", "WORK_EXPERIENCE",
    "CONTRACT_DATE",
  ].map { KandasColumn($0) }

  private static let byName: [String: KandasColumn] = Dictionary(
    (kept + read + passed).map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// The column of a heading, in whatever letters; nil for one that the layout does not have.
  static func of(_ heading: String) -> KandasColumn? {
    byName[Cleaning.clean(heading).text.lowercased()]
  }
}
