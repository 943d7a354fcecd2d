import Domain
import Words

extension InterchangeWords {
  /// The program's own words.
  /// - Parameters:
  ///   - language: the language of the sentences; headers and labels are read in any.
  ///   - gazetteer: the names of the territories that sentences speak of.
  ///   - own: what officers have added to lists.
  public init(_ language: Language, _ gazetteer: Gazetteer, own: [OwnChoice] = []) {
    self.init(
      field: { FieldWords.id(written: $0) }, code: { own.code($0, $1) ?? ChoiceWords.code($0, written: $1) },
      country: { CountryWords.code(written: $0) }, meaning: { SheetMapping.Meaning(heading: $0) },
      sentence: { problem in
        RuleWords.sentence(problem, language) { code in
          gazetteer[code].map { gazetteer.fullName($0, language) } ?? code.text
        }
      })
  }
}

extension SheetMapping.Meaning {
  /// What a heading seems to mean.
  init(heading: String) {
    switch SheetWords.meaning(written: heading) {
    case .fullName: self = .fullName
    case .field(let id): self = .field(id)
    case nil: self = .ignored
    }
  }
}
