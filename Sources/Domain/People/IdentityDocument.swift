/// A document that proves who a person is.
public struct IdentityDocument: Hashable, Sendable {
  /// 52-bit id.
  public let id: Int64
  /// What it is.
  public let kind: DocumentKind
  /// As written.
  public let number: String

  /// Makes a document.
  public init(id: Int64, kind: DocumentKind, number: String) {
    self.id = id
    self.kind = kind
    self.number = number
  }

  /// The number by which documents are found: its letters and digits, capitals, look-alike Cyrillic as Latin.
  public static func key(_ number: String) -> String {
    var key = ""
    for character in number.uppercased() where character.isLetter || character.isNumber {
      key.append(latin[character] ?? character)
    }
    return key
  }

  private static let latin: [Character: Character] = [
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T",
    "У": "Y", "Х": "X", "І": "I",
  ]
}

/// The kinds of identity documents.
public enum DocumentKind: String, CaseIterable, Sendable {
  case identityCard = "identity_card"
  case passport
  case foreignPassport = "foreign_passport"
  case birthCertificate = "birth_certificate"
  case residencePermit = "residence_permit"
  case statelessCertificate = "stateless_certificate"
  case kandasCertificate = "kandas_certificate"
  case temporaryPermit = "temporary_permit"
  case other

  /// What somebody most often shows: a foreigner the passport of another state, a citizen the identity card, and before
  /// the age of it the certificate of birth.
  /// - Parameters:
  ///   - citizenship: ISO 3166 alpha-3.
  ///   - age: full years from which citizens have a card and file for themselves (rule R67); nil: no rule.
  public static func usual(of citizenship: String, born: Day?, on day: Day, cardFrom age: Int?)
    -> DocumentKind
  {
    switch citizenship {
    case Country.kazakhstan:
      guard let born, let age, born <= day else { return .identityCard }
      return Day.age(born: born, on: day) < age ? .birthCertificate : .identityCard
    case Country.stateless: return .statelessCertificate
    default: return .foreignPassport
    }
  }
}
