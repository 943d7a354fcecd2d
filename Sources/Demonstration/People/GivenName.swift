import Domain

/// A given name in all its letters, with the patronymics that a father of the name gives.
///
/// One object for each name of the lists: whoever bears it holds a reference, not a dozen strings.
final class GivenName: Sendable {
  private let native: String
  private let russian: String
  private let latin: String
  private let nativePatronymic: BySex
  private let plainPatronymic: BySex
  private let russianPatronymic: BySex
  private let latinPatronymic: BySex

  /// What follows the father's name, in native and Latin letters.
  struct PatronymicEndings {
    let native: BySex
    let latin: BySex

    static let kazakh = PatronymicEndings(
      native: BySex(male: "ұлы", female: "қызы"), latin: BySex(male: "ULY", female: "KYZY"))
    static let uzbek = PatronymicEndings(
      native: BySex(male: " ўғли", female: " қизи"), latin: BySex(male: " oʻgʻli", female: " qizi"))
  }

  /// Reads an entry of the lists: one spelling, native and Latin, or native, Russian and Latin.
  init(_ entry: String, endings: PatronymicEndings) {
    (native, russian, latin) = entry.spellings
    let (native, russian, latin) = (native, russian, latin)
    func joined(_ name: String, _ endings: BySex) -> BySex {
      BySex(male: name + endings.male, female: name + endings.female)
    }
    nativePatronymic = joined(native, endings.native)
    plainPatronymic = joined(
      russian,
      BySex(male: Spelling.russian(endings.native.male), female: Spelling.russian(endings.native.female)))
    russianPatronymic = Spelling.russianPatronymic(russian)
    latinPatronymic = joined(latin, endings.latin)
  }

  /// The name in the letters.
  func written(in letters: Letters) -> String {
    switch letters {
    case .native: native
    case .russian: russian
    case .latin: latin
    }
  }

  /// The patronymic of a child, in the letters and the shape; nil where the shape has none.
  func patronymic(of sex: Sex, in letters: Letters, shape: PatronymicShape) -> String? {
    switch (shape, letters) {
    case (.none, _): nil
    case (_, .latin): latinPatronymic[sex]
    case (.russian, _): russianPatronymic[sex]
    case (.native, .native): nativePatronymic[sex]
    case (.native, .russian): plainPatronymic[sex]
    }
  }
}
