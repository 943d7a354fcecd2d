/// The catalogue of rules: each code with its weight, the point of the Rules it serves and its parameters.
///
/// The sentences are in `Words`; the checks stand beside the records they check.
public enum RuleCode: String, CaseIterable, Hashable, Sendable {
  // Form
  case f01 = "F01"
  case f02 = "F02"
  case f03 = "F03"
  case f04 = "F04"
  case f05 = "F05"
  case f06 = "F06"
  // Settlements
  case r02a = "R02a"
  case r05 = "R05"
  case r08 = "R08"
  // Resettling inside the oblast
  case r10 = "R10"
  case r11 = "R11"
  case r12 = "R12"
  case r13 = "R13"
  case r14 = "R14"
  // Resettling by regional quota
  case r20 = "R20"
  case r21 = "R21"
  case r22 = "R22"
  case r23 = "R23"
  case r24 = "R24"
  case r25 = "R25"
  case r26 = "R26"
  case r27 = "R27"
  case r28 = "R28"
  case r29 = "R29"
  case r30 = "R30"
  case r31 = "R31"
  case r32 = "R32"
  // Kandas
  case r40 = "R40"
  case r41 = "R41"
  case r42 = "R42"
  case r43 = "R43"
  case r44 = "R44"
  case r45 = "R45"
  case r46 = "R46"
  case r47 = "R47"
  case r48 = "R48"
  case r49 = "R49"
  case r50 = "R50"
  case r51 = "R51"
  case r52 = "R52"
  case r53 = "R53"
  // Families, of the register of people too
  case r54 = "R54"
  // Centres, and the end of a status
  case r55 = "R55"
  case r56 = "R56"
  // Registration
  case r60 = "R60"
  case r61 = "R61"
  case r62 = "R62"
  case r63 = "R63"
  case r64 = "R64"
  case r65 = "R65"
  case r66 = "R66"
  case r67 = "R67"
  case r68 = "R68"
  case r69 = "R69"
  case r70 = "R70"
  case r71 = "R71"
  // General
  case r91 = "R91"
  case r92 = "R92"
  case r93 = "R93"
  case r94 = "R94"
  case r95 = "R95"

  /// The rule's own weight; a finding may be milder.
  public var severity: Severity {
    switch self {
    case .f01, .f02, .f03, .f04, .f05, .r92: .error
    case .r02a, .r10, .r11, .r12, .r13, .r20, .r22, .r32, .r40, .r41, .r47, .r48, .r52, .r54,
      .r62, .r63, .r70, .r95:
      .block
    case .f06, .r05, .r08, .r14, .r23, .r24, .r25, .r26, .r27, .r29, .r42, .r43, .r44, .r45, .r46, .r49, .r50,
      .r55, .r56, .r60, .r65, .r66, .r69, .r91, .r93:
      .warning
    case .r21, .r28, .r30, .r31, .r51, .r53, .r61, .r64, .r67, .r68, .r71, .r94: .information
    }
  }

  /// The point of the Rules the rule serves; 0: the form of the data itself.
  public var point: Int {
    switch self {
    case .f01, .f02, .f03, .f04, .f05, .f06: 0
    case .r02a, .r05: 6
    case .r08, .r14: 7
    case .r91: 0
    case .r55: 10
    case .r10, .r11, .r12, .r13, .r40, .r43, .r44, .r45, .r46, .r47, .r48, .r49, .r50, .r51, .r52, .r53, .r56:
      2
    case .r20, .r21, .r22, .r23, .r24, .r25, .r26, .r27, .r28, .r29, .r30, .r31, .r32, .r41, .r42: 5
    default: 12
    }
  }

  /// The dated numbers the rule goes by.
  public var parameters: [ParameterName] {
    switch self {
    case .r05: [.potentialMaxAgeMonths, .potentialCriteria]
    case .r12: [.intraDestMode]
    case .r23: [.minPriorRegistrationMonths]
    case .r24: [.divorceLookbackMonths]
    case .r25: [.graduateMonths]
    case .r26: [.forwardWorkingDays]
    case .r27: [.quotaDecisionWorkingDays]
    case .r28:
      [
        .movingSubsidy, .rentLeast, .rentMost, .rentMonths, .certificateCeiling, .certificatePercent, .mci,
        .mciOn,
      ]
    case .r30: [.minStayMonths]
    case .r31: [.orphanFromAge, .orphanToAge]
    case .r32: [.oblastIsReceiving]
    case .r41: [.oblastIsReceiving]
    case .r44: [.kandasCheckWorkingDays]
    case .r45: [.kandasDecisionWorkingDays]
    case .r46: [.hearingWorkingDays, .hearingStopsClock]
    case .r47: [.kandasTermMonths]
    case .r48: [.kandasMaxExtensions, .kandasExtensionMonths]
    case .r49: [.extensionDecisionWorkingDays]
    case .r50: [.expiryAlertDays]
    case .r55: [.centreStayMonths]
    case .r60: [.regDays]
    case .r61: [.tempMinMonths]
    case .r62: [.tempMinMonths, .tempMaxMonths]
    case .r65: [.oneTemp]
    case .r67: [.ownAddressAge, .ownFilingAge]
    case .r68: [.fineWarningMonths, .fine, .fineAgain, .fineForeigner, .fineForeignerAgain, .mci]
    case .r69: [.foreignerDays, .foreignerMoveWorkingDays, .stayDays]
    case .r71, .r94: [.registrationBasis]
    case .r91: [.rollForward]
    default: []
    }
  }
}

extension ParameterName {
  /// Those that no rule of the catalogue goes by: of the list of settlements, and of the program's own practice.
  public static let ofNoRule: [ParameterName] = {
    let ruled = Set(RuleCode.allCases.flatMap(\.parameters))
    return allCases.filter { !ruled.contains($0) }
  }()
}
