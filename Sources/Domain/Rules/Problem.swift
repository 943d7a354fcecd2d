/// A rule's finding on a record: which rule, where, how heavy, and the values its sentence names.
///
/// The sentence itself is in `Words`, found by ``rule`` and ``variant``.
public struct Problem: Hashable, Error, Sendable {
  /// The different sentences of one rule.
  public enum Variant: String, Hashable, Sendable {
    case plain
    // F06
    case signs
    // R11, R12
    case noOrigin = "no_origin"
    case noDestination = "no_destination"
    case notHigh = "not_high"
    // R13
    case noWork = "no_work"
    // R20
    case noTarget = "no_target"
    case noRows = "no_rows"
    case incomplete
    case otherOblast = "other_oblast"
    // R21
    case left
    case moreThanQuota = "more_than_quota"
    // R22
    case noCitizenship = "no_citizenship"
    // R23, R25
    case noDay = "no_day"
    // R28
    case noIndex = "no_index"
    // R30
    case early
    // R31
    case orphan
    case orphanAge = "orphan_age"
    case graduate
    // R32
    case ownRow = "own_row"
    // R40
    case otherNationality = "other_nationality"
    case citizen
    case notWanted = "not_wanted"
    // R41, R42
    case noQuota = "no_quota"
    case unknownSettlement = "unknown_settlement"
    case relative
    case employer
    case wrongBIN = "wrong_bin"
    // R49
    case afterEnd = "after_end"
    // R54
    case noHead = "no_head"
    case headGuessed = "head_guessed"
    case severalMarked = "several_marked"
    case headRefused = "head_refused"
    case inOpenCase = "in_open_case"
    case closedCase = "closed_case"
    case headByMenu = "head_by_menu"
    case headByCard = "head_by_card"
    case headLeaves = "head_leaves"
    case headless
    case noHeadOfFamily = "no_head_of_family"
    case severalHeads = "several_heads"
    // F01
    case assumed
    case untold
    // F02, F04
    case otherRow = "other_row"
    case otherwise
    // R55
    case full
    // F02
    case tooLong = "too_long"
    case atLeast = "at_least"
    case openQuote = "open_quote"
    case fullName = "full_name"
    case signCount = "sign_count"
    case signCountAt = "sign_count_at"
    case passportSign = "passport_sign"
    case passportSuggestion = "passport_suggestion"
    case expiredDocument = "expired_document"
    case visa
    case taken
    case withoutSelf = "without_self"
    // R05
    case repealed
    // R60
    case afterFormer = "after_former"
    // R95
    case otherName = "other_name"
    case notPassport = "not_passport"
    // F03
    case ambiguous
    case noCentre = "no_centre"
    /// Values: what was written, and the name of the list that does not have it.
    case notOfList = "not_of_list"
    case gone
    case succeeded
    case point
    // F04
    case repeated
    case future
    case order
    case old
    case already
    case missing
    case excluded
    case otherDirection = "other_direction"
    case corrected
    case afterStep = "after_step"
    // R64
    case olderThanOpen = "older"
    // R62
    case tooLongTerm = "too_long_term"
    case noTerm = "no_term"
    // R63
    case coOwners = "co_owners"
    case noConsentDay = "no_consent_day"
    case institution
    // R65
    case follows
    // R67
    case parents
    case apart
    // R68
    case overMonth = "over_month"
    case foreigner
    // R69
    case moved
    case running
    case permit
    // R70
    case notOpen = "not_open"
    case moveWithoutPlace = "move_without_place"
    // R92
    case notTwelveDigits = "not_twelve"
    case notDigits = "not_digits"
    case wrongCheckDigit = "check_digit"
    case zeroAdded = "zero_added"
    case birth
    case sex
    case unreadable
    // R95
    case otherPerson = "other_person"
    case severalPeople = "several_people"
  }

  /// The rule that speaks.
  public let rule: RuleCode
  /// Which of its sentences.
  public let variant: Variant
  /// The field it speaks about; nil: the record.
  public let field: FieldID?
  /// Its weight here, which may be milder than the rule's own.
  public var severity: Severity
  /// What the sentence names, in its order: days as DD.MM.YYYY, names as stored, territories as
  /// ``place(_:)`` writes them, for their names depend on the language of the screen.
  public let values: [String]

  /// A territory as a value: `@` and its code.
  public static func place(_ code: KatoCode) -> String { "@\(code.number)" }

  /// Makes a finding; without `severity` it has the rule's own.
  public init(
    _ rule: RuleCode, _ field: FieldID? = nil, severity: Severity? = nil, values: [String] = [],
    variant: Variant = .plain
  ) {
    self.rule = rule
    self.variant = variant
    self.field = field
    self.severity = severity ?? rule.severity
    self.values = values
  }
}
