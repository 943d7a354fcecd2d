/// The name of a field: the same in the database's column, the CSV header and the JSON key.
public enum FieldID: String, CaseIterable, Hashable, Sendable {
  // A registration, with the person it is about.
  case externalNumber = "external_number"
  case kind
  case event
  case surname
  case givenName = "given_name"
  case patronymic
  case iin
  case birthDate = "birth_date"
  case sex
  case citizenship
  case nationality
  case fromTerritory = "from_territory"
  case toTerritory = "to_territory"
  case street
  case house
  case flat
  case arrivedOn = "arrived_on"
  case registeredOn = "registered_on"
  case until
  case crossedOn = "crossed_on"
  case permittedUntil = "permitted_until"
  case host
  case owner
  case ownerIIN = "owner_iin"
  case consent
  case consentOn = "consent_on"
  case coOwners = "co_owners"
  case reason
  case documentKind = "document_kind"
  case documentNumber = "document_number"

  // A person.
  case latinName = "latin_name"
  case relation
  case note

  // A kandas case, its members and papers.
  case filedOn = "filed_on"
  case exitCountry = "exit_country"
  case ground
  case employer
  case employerBIN = "employer_bin"
  case relative
  case housing
  case plan
  case wantsStatus = "wants_status"
  case wasCitizen = "was_citizen"
  case education
  case work
  case training
  case school
  case passportLines = "passport_lines"
  case moveDay = "move_day"
  case moveUntil = "move_until"
  case cause
  case number
  case moveReason = "move_reason"
  case isOnVideo = "is_on_video"
  case paperUntil = "paper_until"
  case kandasPapers = "kandas_papers"

  // A service of adaptation, a centre, a stay in it.
  case serviceKind = "service_kind"
  case servedMember = "served_member"
  case givenOn = "given_on"
  case provider
  case centreName = "centre_name"
  case centreTerritory = "centre_territory"
  case centrePlaces = "centre_places"
  case centreArchived = "centre_archived"
  case centre
  case livedSince = "lived_since"
  case leftCentreOn = "left_centre_on"
  case withFamily = "with_family"

  // An entry of a list that officers may add to.
  case nameRu = "name_ru"
  case nameKk = "name_kk"
  case nameEn = "name_en"

  // A pile of papers.
  case sender
  case slipNumber = "slip_number"
  case receivedOn = "received_on"
  case papers

  // A value of a parameter, a day of the table of holidays.
  case value
  case validFrom = "valid_from"
  case valueBasis = "value_basis"
  case holiday
  case dayKind = "day_kind"

  // The successor of a territory.
  case successor
  case successorOn = "successor_on"
  case successorBasis = "successor_basis"

  // A settlement.
  case code
  case type
  case smallTown = "small_town"
  case monoTown = "mono_town"
  case potential
  case potentialOn = "potential_on"
  case potentialBasis = "potential_basis"
  case growthCentre = "growth_centre"
  case agglomeration
  case demographicNeed = "demographic_need"
  case dwellingsState = "dwellings_state"
  case dwellingsOther = "dwellings_other"
  case vacancies
  case schoolPlaces = "school_places"
  case kindergartenPlaces = "kindergarten_places"
  case clinic
  case water
  case gas
  case road
  case internet
  case contact

  // A case of resettlement.
  case direction
  case isKandas = "kandas"
  case family
  case isHead = "head"
  case origin
  case targetOblast = "target_oblast"
  case quotaYear = "quota_year"
  case destination
  case stateDwelling = "state_dwelling"
  case job
  case jobPlace = "job_place"
  case business
  case businessPlan = "business_plan"
  case employerPays = "employer_pays"
  case jobSeeker = "job_seeker"
  case priorRegistrationSince = "prior_registration_since"
  case divorcedOn = "divorced_on"
  case divorceCertificate = "divorce_certificate"
  case graduatedOn = "graduated_on"
  case isOrphan = "orphan"
  case isGraduate = "graduate"
  case isReleased = "released"
  case decidedOn = "decided_on"
  case movedOn = "moved_on"
  case returnedOn = "returned_on"

  // What a file tells of the steps of a case of resettlement besides.
  case forwardedOn = "forwarded_on"
  case forwardingNumber = "forwarding_number"
  case forwardingReason = "forwarding_reason"
  case decisionNumber = "decision_number"
  case decisionReason = "decision_reason"
  case refusedOn = "refused_on"
  case refusalNumber = "refusal_number"
  case refusalReason = "refusal_reason"
  case contractedOn = "contracted_on"
  case contractNumber = "contract_number"
  case contractReason = "contract_reason"
  case movedTo = "moved_to"
  case movedReason = "moved_reason"
  case withdrawnOn = "withdrawn_on"
  case withdrawalReason = "withdrawal_reason"
  case settledOn = "settled_on"
  case settledReason = "settled_reason"
  case returnReason = "return_reason"

  // A row of a regional quota.
  case category
  case places
  case placesLeft = "places_left"
  case leftOn = "left_on"
}
