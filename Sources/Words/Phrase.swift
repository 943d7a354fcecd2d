import Domain

/// A text in the three interface languages, side by side: one that lacks a language does not compile.
///
/// `{0}`, `{1}` … stand for values, the name of a parameter in the same braces for its number.
public struct Phrase: Hashable, Sendable {
  /// Russian.
  public let ru: String
  /// Kazakh.
  public let kk: String
  /// English.
  public let en: String

  /// Makes a phrase.
  public init(_ ru: String, _ kk: String, _ en: String) {
    self.ru = ru
    self.kk = kk
    self.en = en
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .ru: ru
    case .kk: kk
    case .en: en
    }
  }

  /// The text in a language with its values put in.
  public func callAsFunction(_ language: Language, _ values: String...) -> String {
    filled(language, values)
  }

  /// The text in a language with the dated numbers that it names, such as `{reg_days}`, as they are on a day; `—` where
  /// none is set.
  public func filled(_ language: Language, by parameters: Parameters, on day: Day) -> String {
    ParameterName.allCases.reduce(self[language]) { text, name in
      let place = "{\(name.rawValue)}"
      return text.contains(place)
        ? text.replacing(place, with: parameters.value(name, on: day) ?? "—") : text
    }
  }

  /// The text in a language with its values put in; a value that is missing leaves its place empty, and one that ends
  /// in a dot («Қызыларық а.») ends its sentence with that.
  public func filled(_ language: Language, _ values: [String]) -> String {
    let text = self[language]
    guard text.contains("{") else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      if let index = Int(rest[rest.index(after: open)..<close]) {
        out += index < values.count ? values[index] : ""
      } else {
        out += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
      if out.hasSuffix("."), rest.hasPrefix("."), !rest.hasPrefix("..") { rest = rest.dropFirst() }
    }
    return out + rest
  }
}
