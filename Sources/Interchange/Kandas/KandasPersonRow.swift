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
  var company: String?
  var post: String?
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

  var family: String? { application }
  static let familyField = FieldID.externalNumber
}
