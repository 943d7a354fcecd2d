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
  static let kept: [KandasColumn] = [
    KandasColumn("APP_ID", .text(.externalNumber, \.application, limit: 40, point: 2)),
    KandasColumn("APPLICANT", .text(.relation, \.applicant, limit: 10, point: 2)),
    person("IIN", .iin), person("SURNAME", .surname), person("FIRSTNAME", .givenName),
    person("PATRONYMIC", .patronymic), person("DATE_BIRTH", .birthDate), person("GENDER", .sex),
    person("CITIZENSHIP_COUNTRY", .citizenship),
    KandasColumn("RELATION_DEGREE", .text(.relation, \.relation, limit: 60, point: 2)),
    KandasColumn("DECISION_NUM", .text(.number, \.decisionNumber, limit: 40, point: 2)),
    KandasColumn("DECISION_DATE", .day(.moveDay, \.decidedOn, point: 2)),
    KandasColumn("ORALMAN_DOCUMENT_NUMBER", .text(.documentNumber, \.certificate, limit: 40, point: 2)),
    KandasColumn("DATE_ORALMAN_STATUS", .day(.moveDay, \.statusOn, point: 2)),
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
    KandasColumn("X_filed_on", .day(.filedOn, \.filedOn, point: 2)),
    KandasColumn("X_arrived_on", .day(.arrivedOn, \.arrivedOn, point: 2)),
    KandasColumn("X_exit_country", .country(.exitCountry, \.exitCountry, point: 2)),
    KandasColumn("X_ground", .choice(.ground, .kandasGround, \.ground, point: 5)),
    KandasColumn("X_housing", .choice(.housing, .kandasHousing, \.housing, point: 5)),
    KandasColumn("X_relative", .text(.relative, \.relative, limit: 120, point: 5)),
    KandasColumn("X_minutes", .text(.number, \.minutes, limit: 40, point: 2)),
    KandasColumn("X_extended_to", .day(.moveUntil, \.extendedTo, point: 2)),
    KandasColumn("X_ended_on", .day(.moveDay, \.endedOn, point: 2)),
    KandasColumn("X_ended_why", .text(.cause, \.endedWhy, limit: 200, point: 2)),
    KandasColumn("X_school", .text(.school, \.school, limit: 120, point: 11)),
    KandasColumn("X_training", .text(.training, \.training, limit: 120, point: 9)),
    KandasColumn("X_wants_status", .flag(.wantsStatus, \.wantsStatus, point: 2)),
    person("X_nationality", .nationality), person("X_latin_name", .latinName),
    KandasColumn("X_document_kind", .choice(.documentKind, .documentKind, \.documentKind, point: 2)),
    KandasColumn("X_document_number", .text(.documentNumber, \.documentNumber, limit: 40, point: 2)),
  ]

  /// Columns of the state system that the office keeps nothing of.
  private static let passed = [
    "VOZRAST", "FAMILY_TYPE", "TRIP_PURPOSE", "ANKETA_REGION", "ANKETA_DISTRICT", "ANKETA_ADDRESS",
    "CONTACT_PERSON_IIN", "KANDAS_REGION", "KANDAS_DISTRICT", "KANDAS_ADDRESS", "QUOTA_NUMBER", "QUOTA_DATE",
    "KATO_REG", "INSTITUTION", "SPECIALITY", "DIPLOMA_NUM", "EDUCATION_BEG_DATE", "EDUCATION_END_DATE",
    "LABOR_COUNTRY", "LABOR_BEG_DATE", "LABOR_END_DATE", "WORK_EXPERIENCE", "D_POSITION_NAME_RU",
    "CONTRACT_DATE",
    "TERMINATION_DATE",
  ].map { KandasColumn($0) }

  private static let byName: [String: KandasColumn] = Dictionary(
    (kept + passed).map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// The column of a heading, in whatever letters; nil for one that the layout does not have.
  static func of(_ heading: String) -> KandasColumn? {
    byName[Cleaning.clean(heading).text.lowercased()]
  }
}
