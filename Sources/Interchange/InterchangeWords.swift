import Domain

/// The words that reading a file needs: what headers and labels mean, and how a finding is said.
public struct InterchangeWords {
  /// The field that a label of any interface language names; nil where none does.
  public let field: (String) -> FieldID?
  /// The code of a choice by its code or its label in any interface language; nil where there is none.
  public let code: (ChoiceList, String) -> String?
  /// The alpha-3 code of a country by code or by name in any interface language; nil where there is none.
  public let country: (String) -> String?
  /// What a heading of a sheet made by hand seems to mean.
  public let meaning: (String) -> SheetMapping.Meaning
  /// The sentence of a finding in the language of the messages.
  public let sentence: (Problem) -> String

  /// Brings the words together.
  public init(
    field: @escaping (String) -> FieldID?, code: @escaping (ChoiceList, String) -> String?,
    country: @escaping (String) -> String?,
    meaning: @escaping (String) -> SheetMapping.Meaning = { _ in .ignored },
    sentence: @escaping (Problem) -> String
  ) {
    self.meaning = meaning
    self.field = field
    self.code = code
    self.country = country
    self.sentence = sentence
  }

  /// The same words, each label looked up once: a file says the same few over and over.
  func remembering() -> InterchangeWords {
    let codes = Memory<[ChoiceList: [String: String?]]>([:])
    let countries = Memory<[String: String?]>([:])
    let (code, country) = (code, country)
    return InterchangeWords(
      field: field,
      code: { list, written in
        if let known = codes.value[list]?[written] { return known }
        let found = code(list, written)
        codes.value[list, default: [:]][written] = .some(found)
        return found
      },
      country: { written in
        if let known = countries.value[written] { return known }
        let found = country(written)
        countries.value[written] = .some(found)
        return found
      }, meaning: meaning, sentence: sentence)
  }

  private final class Memory<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
  }
}
