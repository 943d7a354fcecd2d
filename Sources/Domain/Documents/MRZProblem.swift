/// What is wrong in a machine readable zone, and where.
public struct MRZProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A sign that cannot stand in its place, such as a letter in a date (ICAO Doc 9303-3 §4.3).
    case impossibleSign = "impossible_sign"
    /// A check digit that does not follow from its field (ICAO Doc 9303-3 §4.9).
    case wrongCheckDigit = "wrong_check_digit"
    /// Six digits, soundly checked, that are no day of the calendar.
    case impossibleDay = "impossible_day"
  }

  /// What is wrong.
  public let kind: Kind
  /// In which field.
  public let field: MRZField
  /// Where: the one sign that is impossible (in names also several side by side), or all that the check
  /// digit protects.
  ///
  /// With a wrong composite digit, what it alone protects, for all other check digits are right then: the
  /// optional data; in TD3 nothing.
  public let places: [MRZPlace]
  /// The check digit's own place; nil where no check digit speaks.
  public let digit: MRZPlace?
  /// The one usual misreading that would explain it; nil where there is none or several.
  public let suggestion: MRZSuggestion?

  /// Makes a finding.
  public init(
    _ kind: Kind, _ field: MRZField, places: [MRZPlace], digit: MRZPlace? = nil,
    suggestion: MRZSuggestion? = nil
  ) {
    self.kind = kind
    self.field = field
    self.places = places
    self.digit = digit
    self.suggestion = suggestion
  }

  /// Whether the finding is about this sign: it stands in the field, or is its check digit.
  public func covers(line: Int, position: Int) -> Bool {
    places.contains { $0.contains(line: line, position: position) }
      || digit?.contains(line: line, position: position) == true
  }
}
