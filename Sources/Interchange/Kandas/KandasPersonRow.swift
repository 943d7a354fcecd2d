import Domain

/// One row of the state system's layout: a person of a family under one application.
struct KandasPersonRow: FamilyRow {
  /// `APP_ID`: the same for all of a family.
  var application: String?
  /// `APPLICANT`: 1 for the head.
  var applicant: String?
  var person = Person()
  /// `RELATION_DEGREE` as written.
  var relation: String?
  /// What is told of steps: `DECISION_DATE`, `DATE_ORALMAN_STATUS` and our own columns.
  var told = KandasTold()
  /// `ORALMAN_DOCUMENT_NUMBER`: of the last certificate.
  var certificate: String?
  var place: Place?
  /// `REG_ADDRESS_CITY`: the settlement, where it is known by name.
  var settlement: Place?
  var street: String?
  var house: String?
  var flat: String?
  var education: String?
  /// `COMPANY` and `POST`: the last work; where `LABOR_COUNTRY` or `LABOR_END_DATE` say so, one that is past.
  var company: String?
  var post: String?
  var labourCountry: String?
  var labourEnd: String?
  /// `D_POSITION_NAME_RU`: the position of the contract with `TD_ORG_NAME`, until `TERMINATION_DATE`.
  var position: String?
  var contractEnd: String?
  /// `KANDAS_DISTRICT`, `KANDAS_ADDRESS`: where the family lives, if no registration is told.
  var kandasDistrict: String?
  var kandasAddress: String?
  var employer: String?
  var employerBIN: String?
  // Our own columns.

  /// The office's own number.
  var number: String?
  /// Which filing of the case the row tells of, from one.
  var filing: Int?
  var arrivedOn: Day?
  var exitCountry: String?
  var ground: KandasGround?
  var housing: KandasHousing?
  var relative: String?
  var plan: String?
  var note: String?
  /// As ``KandasCells`` writes them.
  var papers: String?
  /// Of the whole family, in the head's row.
  var familyServices: String?
  var services: String?
  /// In centres.
  var stays: String?
  var certifiedOn: Day?
  /// Those before the last one, as ``KandasCells`` writes them.
  var certificates: String?
  /// Of the last extension.
  var extendedTo: Day?
  /// All steps of extensions, as ``KandasCells`` writes them.
  var extensions: String?
  /// The cause as written.
  var endedWhy: String?
  var school: String?
  var training: String?
  var wantsStatus: Bool?
  var wasCitizen: Bool?
  var documentKind: DocumentKind?
  var documentNumber: String?

  /// Leaves in ``company`` and ``post`` only the work that a person has on a day: none that was abroad or is over, and
  /// instead of it that of a contract here.
  mutating func settleWork(on today: Day, country: (String) -> String?) {
    // What cannot be read («по настоящее время») ends nothing.
    func isOver(_ day: String?) -> Bool { day.flatMap { Day(written: $0) }.map { $0 < today } ?? false }
    let isAbroad = labourCountry.flatMap(country).map { $0 != Country.kazakhstan } ?? false
    if isAbroad || isOver(labourEnd) { (company, post) = (nil, nil) }
    if company == nil, post == nil, let position, !isOver(contractEnd) {
      (company, post) = (employer, position)
    }
  }

  var family: String? { application }
  static let familyField = FieldID.externalNumber
}
