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
  var decisionNumber: String?
  var decidedOn: Day?
  /// `ORALMAN_DOCUMENT_NUMBER`.
  var certificate: String?
  /// `DATE_ORALMAN_STATUS`.
  var statusOn: Day?
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
  var filedOn: Day?
  var arrivedOn: Day?
  var exitCountry: String?
  var ground: KandasGround?
  var housing: KandasHousing?
  var relative: String?
  var minutes: String?
  var extendedTo: Day?
  var endedOn: Day?
  var endedWhy: String?
  var school: String?
  var training: String?
  var wantsStatus: Bool?
  var documentKind: DocumentKind?
  var documentNumber: String?

  var family: String? { application }
  static let familyField = FieldID.externalNumber
}
