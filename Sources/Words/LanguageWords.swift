import Domain

/// The names of the interface languages.
public enum LanguageWords {
  /// A language's name in itself, as a person looks for it.
  public static func name(_ language: Language) -> String {
    switch language {
    case .ru: "Русский"
    case .kk: "Қазақша"
    case .en: "English"
    }
  }
}
