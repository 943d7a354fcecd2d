import Domain

/// The beginning of a file to be filled: the header and two example rows, which import as they stand.
public enum Template {
  /// The text of a register's template as CSV; its people are invented.
  public static func text(_ register: FileRegister) -> String {
    switch register {
    case .kato: csv(KatoRecord.columns, katoExamples)
    case .settlements: csv(Settlement.fields.map(\.id.rawValue), settlementExamples)
    case .centres: csv(Centre.columns.map(\.id.rawValue), centreExamples)
    case .kandas: csv(KandasColumn.kept.map(\.name), kandasExamples)
    case .resettlers: csv(ResettlerExport.columns, resettlerExamples)
    case .registrations: csv(RegistrationEntry.fields.map(\.id.rawValue), registrationExamples)
    }
  }

  private static func csv(_ columns: [String], _ examples: [[String: String]]) -> String {
    let rows = [columns] + examples.map { example in columns.map { example[$0] ?? "" } }
    return rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static let katoExamples: [[String: String]] = [
    [
      "kato": "610000000", "level": "oblast", "type_code": "0", "name_ru": "Туркестанская область",
      "name_kk": "Түркістан облысы",
    ],
    [
      "kato": "611000000", "level": "district", "type_code": "1", "name_ru": "Туркестан Г.А.",
      "name_kk": "Түркістан Қ.Ә.",
    ],
  ]

  private static let settlementExamples: [[String: String]] = [
    [
      "code": "611010000", "type": "city_oblast", "potential": "high", "potential_on": "2026-01-15",
      "potential_basis": "Протокол № 1", "growth_centre": "yes", "demographic_need": "no",
      "dwellings_state": "12", "vacancies": "140",
    ],
    [
      "code": "612010000", "type": "city_oblast", "mono_town": "yes", "potential": "medium",
      "potential_on": "2026-01-15", "potential_basis": "Протокол № 1", "school_places": "250",
    ],
  ]

  private static let centreExamples: [[String: String]] = [
    [
      "centre_name": "Үлгі орталығы", "centre_territory": "611010000", "centre_places": "120",
      "centre_archived": "no",
    ],
    ["centre_name": "Ескі орталық", "centre_places": "40", "centre_archived": "yes"],
  ]

  private static let kandasExamples: [[String: String]] = [
    [
      "APP_ID": "A-100", "APPLICANT": "1", "SURNAME": "Үлгіев", "FIRSTNAME": "Сынақ",
      "DATE_BIRTH": "1988-02-03",
      "GENDER": "m", "CITIZENSHIP_COUNTRY": "UZB", "RELATION_DEGREE": "head", "KATO_RAI": "611010000",
      "REG_ADDRESS_STREET": "Примерная", "REG_ADDRESS_BUILDING": "4", "EDUCATION": "higher",
      "X_filed_on": "2026-02-02", "X_arrived_on": "2026-01-20", "X_exit_country": "UZB", "X_ground": "family",
      "X_housing": "relatives", "X_relative": "Үлгіева Айша", "X_wants_status": "yes",
      "X_nationality": "казах",
      "X_document_kind": "foreign_passport", "X_document_number": "FA0000001",
      "X_family_services": "information:2026-02-02:Карьерный центр",
    ],
    [
      "APP_ID": "A-100", "APPLICANT": "0", "SURNAME": "Үлгіев", "FIRSTNAME": "Тимур",
      "DATE_BIRTH": "2014-07-06",
      "GENDER": "m", "CITIZENSHIP_COUNTRY": "UZB", "RELATION_DEGREE": "son", "X_school": "№ 4",
      "X_wants_status": "yes", "X_nationality": "казах", "X_document_kind": "foreign_passport",
      "X_document_number": "FA0000002", "X_services": "language:2026-03-02:Школа № 4:три раза в неделю",
    ],
  ]

  private static let resettlerExamples: [[String: String]] = [
    [
      "direction": "outbound", "kandas": "no", "family": "1", "surname": "Үлгіев", "given_name": "Сынақ",
      "birth_date": "1988-02-03", "sex": "m", "relation": "head", "citizenship": "KAZ",
      "document_kind": "identity_card", "document_number": "000000001", "head": "yes", "origin": "611010000",
      "target_oblast": "590000000", "decided_on": "2026-02-12", "decision_number": "1",
      "filed_on": "2026-02-02", "forwarded_on": "2026-02-03", "job_seeker": "yes",
      "prior_registration_since": "2020-05-04",
    ],
    [
      "direction": "outbound", "family": "1", "surname": "Үлгіева", "given_name": "Ақмарал",
      "birth_date": "1990-07-06", "sex": "f", "relation": "spouse", "citizenship": "KAZ",
      "document_kind": "identity_card", "document_number": "000000002", "head": "no",
    ],
  ]

  private static let registrationExamples: [[String: String]] = [
    [
      "kind": "permanent", "event": "arrival", "surname": "Үлгіқызы", "given_name": "Ақмарал",
      "birth_date": "1992-07-01", "sex": "f", "citizenship": "KAZ", "from_territory": "612010000",
      "to_territory": "611010000", "street": "Примерная", "house": "1", "flat": "2",
      "arrived_on": "2026-02-02", "registered_on": "2026-02-04", "consent": "self",
    ],
    [
      "kind": "temporary", "event": "arrival", "surname": "Образцов", "given_name": "Тимур",
      "patronymic": "Серикович", "birth_date": "1988-03-15", "sex": "m", "citizenship": "KAZ",
      "from_territory": "unknown", "to_territory": "611010000", "street": "Примерная", "house": "3",
      "arrived_on": "2026-02-02", "registered_on": "2026-02-05", "until": "2026-08-05",
      "owner": "Образцова Айгуль", "consent": "written", "consent_on": "2026-02-03", "reason": "Работа",
    ],
  ]
}
