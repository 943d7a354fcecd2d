/// A number, word or list that a rule goes by, with the days it holds.
public struct Parameter: Hashable, Sendable {
  /// Which one.
  public let name: ParameterName
  /// A number, a word, or a list parted by spaces.
  public let value: String
  /// The first day it holds; nil: ever since.
  public let from: Day?
  /// The last day it holds; nil: until further.
  public let to: Day?
  /// The act or decision it rests on.
  public let basis: String

  /// Makes a parameter's value.
  public init(_ name: ParameterName, _ value: String, from: Day? = nil, to: Day? = nil, basis: String) {
    self.name = name
    self.value = value
    self.from = from
    self.to = to
    self.basis = basis
  }

  /// Whether it holds on `day`.
  public func holds(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// The names of the dated parameters; those of rules not built yet are added with their rules.
public enum ParameterName: String, CaseIterable, Hashable, Sendable {
  /// R60, calendar days from arrival to registration.
  case regDays = "reg_days"
  /// R61, R62, months from which a temporary stay is registered.
  case tempMinMonths = "temp_min_months"
  /// R62, longest temporary registration in months.
  case tempMaxMonths = "temp_max_months"
  /// R65, `warn` or `off`: more than one open temporary registration.
  case oneTemp = "one_temp"
  /// R67, age from which the address no longer follows the parents'.
  case ownAddressAge = "own_address_age"
  /// R67, age from which a person files for himself.
  case ownFilingAge = "own_filing_age"
  /// R68, a citizen's fine in monthly calculation indices.
  case fine = "fine_mci"
  /// R68, the same for a repetition within a year.
  case fineAgain = "fine_again_mci"
  /// R68, a foreigner's fine in monthly calculation indices.
  case fineForeigner = "fine_foreigner_mci"
  /// R68, the same for a repetition within a year.
  case fineForeignerAgain = "fine_foreigner_again_mci"
  /// R68, months without registration up to which there is a warning.
  case fineWarningMonths = "fine_warning_months"
  /// R69, calendar days a foreigner has from crossing the border.
  case foreignerDays = "foreigner_days"
  /// R69, working days a foreigner has after moving.
  case foreignerMoveWorkingDays = "foreigner_move_wd"
  /// R69, `UZB:90/180 …`: days in any so many days that a citizen of the country may stay.
  case stayDays = "stay_days"
  /// R71, the act named as the basis of registration.
  case registrationBasis = "registration_basis"
  /// R91, whether a calendar term that ends on a day off moves to the next working day.
  case rollForward = "roll_forward"
  /// R05, age in months from which the class of potential is old.
  case potentialMaxAgeMonths = "potential_max_age_months"
  /// R05, the act by whose criteria a class of potential is set.
  case potentialCriteria = "potential_criteria"
  /// Monthly calculation index in tenge.
  case mci
  /// R44, working days for the check of an application's papers.
  case kandasCheckWorkingDays = "kandas_check_wd"
  /// R45, working days for the commission's recommendation and the decision.
  case kandasDecisionWorkingDays = "kandas_decision_wd"
  /// R46, working days from the notice of a preliminary refusal to the hearing.
  case hearingWorkingDays = "hearing_wd"
  /// R46, whether R45 stands still from the notice to the hearing.
  case hearingStopsClock = "hearing_stops_clock"
  /// R47, months for which the status is granted.
  case kandasTermMonths = "kandas_term_months"
  /// R48, how often a status may be extended.
  case kandasMaxExtensions = "kandas_max_extensions"
  /// R48, months of an extension at most.
  case kandasExtensionMonths = "kandas_extension_months"
  /// R49, working days for the decision on an extension.
  case extensionDecisionWorkingDays = "extension_decision_wd"
  /// R50, days before the end of a status at which it is named.
  case expiryAlertDays = "expiry_alert_days"
  /// R55, months for which a family lives in a centre at most.
  case centreStayMonths = "centre_stay_months"
  /// R12, `seed` (the Rules: cities) or `social_code` (villages of high potential too): where people go in the oblast.
  case intraDestMode = "intra_dest_mode"
  /// R23, months of permanent registration before filing.
  case minPriorRegistrationMonths = "min_prior_registration_months"
  /// R24, months for which a divorce is a recent one.
  case divorceLookbackMonths = "divorce_lookback_months"
  /// R25, months after the studies within which a graduate files.
  case graduateMonths = "graduate_months"
  /// R26, working days for forwarding an application to the receiving oblast.
  case forwardWorkingDays = "forward_wd"
  /// R27, working days for the decision on inclusion in a quota.
  case quotaDecisionWorkingDays = "quota_decision_wd"
  /// R28, moving subsidy in monthly calculation indices a person.
  case movingSubsidy = "moving_subsidy_mci"
  /// R28, rent and utilities a month at least, in monthly calculation indices a family.
  case rentLeast = "rent_min_mci"
  /// R28, rent and utilities a month at most.
  case rentMost = "rent_max_mci"
  /// R28, months for which rent is paid at most.
  case rentMonths = "rent_months"
  /// R28, the economic mobility certificate at most, in monthly calculation indices.
  case certificateCeiling = "certificate_max_mci"
  /// R28, the certificate's share of a dwelling's price, per cent.
  case certificatePercent = "certificate_percent"
  /// R28, `decision_date` or `payment_date`: the day whose index counts.
  case mciOn = "mci_on"
  /// R30, months of the minimum stay; 0: no reminder.
  case minStayMonths = "min_stay_months"
  /// R31, age from which an orphan comes first.
  case orphanFromAge = "orphan_from_age"
  /// R31, age up to which an orphan comes first.
  case orphanToAge = "orphan_to_age"
  /// R32, whether the oblast receives by regional quota.
  case oblastIsReceiving = "oblast_is_receiving"
  /// R01, month and day by which the list of settlements is approved.
  case listDue = "list_due"
  /// R01, whether that day itself is still in time.
  case deadlineInclusive = "deadline_inclusive"
  /// R01, month and day by which a district hands in its part of the list.
  case districtPartDue = "district_part_due"
  /// Per cent of a KATO edition that may be gone before it is refused.
  case katoGoneMax = "kato_gone_max"
  /// Days for which a copy of the database is enough; 0: for ever.
  case copyMaxAgeDays = "copy_max_age_days"
  /// Officers who may change the parameters, the holidays and the lists, parted by commas; `*`: everybody.
  case ruleEditors = "rule_editors"
}
