/// Where somebody came from, lives or went to.
public enum Place: Hashable, Sendable {
  /// A row of the KATO classifier.
  case territory(KatoCode)
  /// A country, by its ISO 3166 alpha-3 code.
  case country(String)
  /// The paper does not say.
  case unknown
  /// The registration ended without a move (contract: `none`).
  case none

  /// The spelling of files and of the database: nine digits, three letters, `unknown` or `none`.
  public var code: String {
    switch self {
    case .territory(let code): String(code.number)
    case .country(let code): code
    case .unknown: "unknown"
    case .none: "none"
    }
  }

  /// Reads ``code`` back; nil for anything else. Does not ask whether the territory exists.
  public init?(code text: String) {
    switch text {
    case "unknown": self = .unknown
    case "none": self = .none
    default:
      if let code = KatoCode(text) {
        self = .territory(code)
      } else if text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) {
        self = .country(text)
      } else {
        return nil
      }
    }
  }

  /// The territory, where it is one.
  public var territory: KatoCode? {
    if case .territory(let code) = self { code } else { nil }
  }
}
