/// The fields of a machine readable zone (ICAO Doc 9303 parts 4–6, §4.2).
public enum MRZField: String, CaseIterable, Hashable, Sendable {
  /// What the document is: `P`, `PO`, `I`, `ID`…
  case code
  /// The issuing state or organization.
  case issuer
  /// Surname and given names.
  case names
  /// The number of the document.
  case number
  /// The holder's nationality.
  case nationality
  /// The holder's birth date, YYMMDD.
  case birth
  /// The holder's sex.
  case sex
  /// The last day of validity, YYMMDD.
  case expiry
  /// TD3: the personal number, or what else the state puts there. It has a check digit of its own.
  case personalNumber = "personal_number"
  /// TD1, first line, and TD2: what the state puts there; only the composite digit protects it.
  case optional
  /// TD1, second line: the same.
  case secondOptional = "second_optional"
  /// The composite check digit, over all that has check digits and the optional data.
  case composite
}
