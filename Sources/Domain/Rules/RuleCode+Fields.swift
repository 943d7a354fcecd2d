/// A record that rules look at.
public protocol Ruled {
  /// The rules that may speak of the record as it stands, in the order of the catalogue; those of form (F01…) speak of
  /// every one.
  var rules: [RuleCode] { get }
  /// Those of them that look at a field of the record.
  func rules(on field: FieldID) -> [RuleCode]
}

extension Ruled {
  /// Those that look at the field wherever they speak.
  public func rules(on field: FieldID) -> [RuleCode] { rules.filter { $0.fields.contains(field) } }
}

extension RuleCode {
  /// The fields that the rule speaks of: where its finding stands, and what else it goes by. Rules of form go by the
  /// kind of a field and name none.
  public var fields: [FieldID] {
    switch self {
    case .f01, .f02, .f03, .f04, .f05, .f06, .r28, .r43, .r71, .r94: []
    case .r02a: [.type]
    case .r05: [.potentialOn, .potential]
    case .r08: [.code]
    case .r10, .r12, .r14: [.destination]
    case .r11: [.origin]
    case .r13: [.stateDwelling, .job, .business]
    case .r20: [.targetOblast, .quotaYear]
    case .r21: [.targetOblast, .placesLeft]
    case .r22: [.jobSeeker, .citizenship]
    case .r23: [.priorRegistrationSince]
    case .r24: [.divorcedOn, .divorceCertificate]
    case .r25: [.graduatedOn]
    case .r29: [.employerPays]
    case .r31: [.isOrphan, .isGraduate, .isReleased]
    case .r32: [.targetOblast]
    case .r40: [.nationality, .citizenship, .wantsStatus, .wasCitizen]
    case .r41: [.ground]
    case .r42: [.toTerritory, .relative, .employer, .employerBIN]
    case .r26, .r27, .r30, .r44, .r45, .r46, .r49, .r52, .r53: [.moveDay]
    case .r47, .r48, .r50, .r51: [.moveUntil]
    case .r54: [.relation, .isHead, .iin]
    case .r55: [.centre, .centrePlaces, .livedSince, .leftCentreOn]
    case .r56: [.number]
    case .r60: [.registeredOn, .arrivedOn]
    case .r61, .r62, .r66: [.until]
    case .r63: [.consent, .consentOn, .coOwners, .host, .owner]
    case .r64: [.kind, .registeredOn]
    case .r65: [.kind]
    case .r67: [.birthDate, .toTerritory]
    case .r68: [.registeredOn, .arrivedOn, .citizenship]
    case .r69: [.registeredOn, .until, .crossedOn, .permittedUntil, .citizenship]
    case .r70: [.reason, .registeredOn, .fromTerritory]
    case .r91: [.registeredOn, .moveDay]
    case .r92: [.iin, .ownerIIN, .birthDate, .sex]
    case .r93: [.toTerritory]
    case .r95: [.iin, .surname]
    }
  }
}

extension RegistrationEntry: Ruled {
  /// An end has its own rules.
  public var rules: [RuleCode] {
    event == .departure
      ? [.r70]
      : [
        .r60, .r61, .r62, .r63, .r64, .r65, .r66, .r67, .r68, .r69, .r71, .r91, .r92, .r93, .r95,
      ]
  }
}

extension Person: Ruled {
  /// What is checked of a person alone.
  public var rules: [RuleCode] { [.r54, .r92, .r95] }

  /// Of a person alone the head is looked at; the IIN, by which somebody is in one case at most, among cases.
  public func rules(on field: FieldID) -> [RuleCode] {
    rules.filter { $0.fields.contains(field) && ($0 != .r54 || field == .relation) }
  }
}

extension Settlement: Ruled {
  /// Those of the list of settlements.
  public var rules: [RuleCode] { [.r02a, .r05, .r08] }
}

extension KandasCase: Ruled {
  /// The ground and what it asks for.
  public var rules: [RuleCode] { [.r41, .r42] }
}

extension KandasMember: Ruled {
  /// Who can be a kandas.
  public var rules: [RuleCode] { [.r40, .r54] }
}

extension ResettlerMember: Ruled {
  /// Of the head of a family citizenship is asked.
  public var rules: [RuleCode] { [.r22, .r54] }
}

extension ApplicantEntry: Ruled where Member: Ruled {
  /// Those of the member and those of the person.
  public var rules: [RuleCode] { member.rules + [.r92, .r95] }
}

extension KandasMoveEntry: Ruled {
  /// The terms and conditions of the step.
  public var rules: [RuleCode] {
    switch step {
    case .complete, .returned: [.r44, .r91]
    case .advisedFor, .advisedAgainst, .granted, .refused, .noticed: [.r45, .r91]
    case .heard, .postponed: [.r46, .r91]
    case .status: [.r47, .r50, .r51]
    case .extensionFiled, .extensionRefused: [.r49, .r91]
    case .extended: [.r48, .r49, .r50, .r51, .r91]
    case .permitted, .carded, .citizenshipFiled: [.r53]
    case .ended: [.r52, .r56]
    case .filed, .complained, .complaintRejected, .withdrawn, .certified: []
    }
  }
}

extension ResettlerCase: Ruled {
  /// Those of the direction; all of them until there is one.
  public var rules: [RuleCode] {
    let inside: [RuleCode] = [.r10, .r11, .r12, .r13, .r14]
    let byQuota: [RuleCode] = [.r20, .r21, .r22, .r23, .r24, .r25, .r29, .r31, .r32]
    switch direction {
    case .intraOblast: return inside + [.r29, .r31]
    case .outbound: return byQuota
    case nil: return inside + byQuota
    }
  }
}

extension ResettlerMoveEntry: Ruled {
  /// The terms of the step.
  public var rules: [RuleCode] {
    switch step {
    case .forwarded: [.r26, .r91]
    case .included, .refused: [.r27, .r91]
    case .moved, .settled, .returned: [.r30]
    case .filed, .withdrawn, .contracted: []
    }
  }
}

extension QuotaEntry: Ruled {
  /// The places of an oblast and what is left of them.
  public var rules: [RuleCode] { [.r20, .r21] }
}

extension Centre: Ruled {
  /// No more people than places.
  public var rules: [RuleCode] { [.r55] }
}

extension CentreStayEntry: Ruled {
  /// How long, and how many.
  public var rules: [RuleCode] { [.r55] }
}
