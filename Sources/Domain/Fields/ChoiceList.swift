/// A list of codes that a field's value comes from.
public enum ChoiceList: String, CaseIterable, Hashable, Sendable {
  case registrationKind = "registration_kind"
  case registrationEvent = "registration_event"
  case sex
  case consent
  case documentKind = "document_kind"
  case settlementType = "settlement_type"
  case potential
  /// Why a registration ended: a table that officers may add to.
  case endReason = "end_reason"
  case yesNo = "yes_no"
  /// What stands for a place where there is no territory.
  case noTerritory = "no_territory"
  /// Relation to the head of the family: a table that officers may add to.
  case relation
  /// A day off or a worked day of the table of holidays.
  case dayKind = "day_kind"
  case kandasGround = "kandas_ground"
  case kandasHousing = "kandas_housing"
  case education
  /// Why a status of a kandas ended.
  case kandasEnd = "kandas_end"
  /// The kinds of services of adaptation.
  case kandasService = "kandas_service"
  case resettlerDirection = "resettler_direction"
  case quotaCategory = "quota_category"

  /// The codes in the order they are offered; of a table that officers may edit, those it begins with.
  public var codes: [String] {
    switch self {
    case .registrationKind: RegistrationKind.allCases.map(\.rawValue)
    case .registrationEvent: RegistrationEvent.allCases.map(\.rawValue)
    case .sex: [Sex.m.rawValue, Sex.f.rawValue]
    case .consent: Consent.allCases.map(\.rawValue)
    case .documentKind: DocumentKind.allCases.map(\.rawValue)
    case .settlementType: SettlementType.allCases.map(\.rawValue)
    case .potential: Potential.allCases.map(\.rawValue)
    case .yesNo: ["yes", "no"]
    case .noTerritory: [Place.unknown.code, Place.none.code]
    case .endReason: EndReason.allCases.map(\.rawValue)
    case .relation: Relation.allCases.map(\.rawValue)
    case .dayKind: Holiday.Kind.allCases.map(\.rawValue)
    case .kandasGround: KandasGround.allCases.map(\.rawValue)
    case .kandasHousing: KandasHousing.allCases.map(\.rawValue)
    case .education: Education.allCases.map(\.rawValue)
    case .kandasEnd: KandasEnd.allCases.map(\.rawValue)
    case .kandasService: KandasService.Kind.allCases.map(\.rawValue)
    case .resettlerDirection: ResettlerDirection.allCases.map(\.rawValue)
    case .quotaCategory: QuotaCategory.allCases.map(\.rawValue)
    }
  }
}
