import Interchange
import Words

extension InterchangeWords {
  /// The words of files, as the program gives them to an import.
  static var bench: InterchangeWords {
    InterchangeWords(
      field: { FieldWords.id(written: $0) }, code: { ChoiceWords.code($0, written: $1) },
      country: { CountryWords.code(written: $0) }, sentence: { $0.rule.rawValue })
  }
}
