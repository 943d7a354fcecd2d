import Domain

/// A surname in all its letters, for men and women; one object for each, as ``GivenName``.
final class Surname: Sendable {
  private let native: BySex
  private let russian: BySex
  private let latin: BySex

  /// Reads an entry of the lists, as ``GivenName`` does.
  init(_ entry: String) {
    let (native, russian, latin) = entry.spellings
    self.native = Spelling.surname(native)
    self.russian = Spelling.surname(russian)
    self.latin = Spelling.surname(latin)
  }

  /// The surname of a man or a woman in the letters.
  func written(in letters: Letters, of sex: Sex) -> String {
    switch letters {
    case .native: native[sex]
    case .russian: russian[sex]
    case .latin: latin[sex]
    }
  }
}
