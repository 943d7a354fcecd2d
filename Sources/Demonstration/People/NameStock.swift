import Domain

/// The names of one people, ready to be drawn.
struct NameStock: Sendable {
  private let surnames: [Surname]
  /// Given names by the years of birth; one list where the years make no difference.
  private let men: [[GivenName]]
  private let women: [[GivenName]]

  private init(
    surnames: [String], men: [[String]], women: [[String]],
    endings: GivenName.PatronymicEndings = .kazakh
  ) {
    self.surnames = surnames.map(Surname.init)
    self.men = men.map { $0.map { GivenName($0, endings: endings) } }
    self.women = women.map { $0.map { GivenName($0, endings: endings) } }
  }

  /// A surname; the first of the list are the most common.
  func surname(_ random: inout Randomness) -> Surname {
    // The lesser of two draws: common names come up often, rare ones now and then.
    surnames[min(random.below(surnames.count), random.below(surnames.count))]
  }

  /// A given name as it was given in the year.
  func given(_ sex: Sex, bornIn year: Int, _ random: inout Randomness) -> GivenName {
    let lists = sex == .m ? men : women
    let names = lists[lists.count == 1 ? 0 : cohort(of: year, &random)]
    return names[min(random.below(names.count), random.below(names.count))]
  }

  /// Some names are given a generation later than most.
  private func cohort(of year: Int, _ random: inout Randomness) -> Int {
    let usual = KazakhNames.cohortEnds.firstIndex { year <= $0 } ?? KazakhNames.cohortEnds.count
    return usual > 0 && random.chance(perMille: 150) ? usual - 1 : usual
  }

  static let kazakh = NameStock(
    surnames: KazakhNames.surnames, men: KazakhNames.men, women: KazakhNames.women)

  /// Kazakhs whose surname is a forefather's name without ending: Серікбай, Болат.
  static let kazakhWithoutEnding = NameStock(
    surnames: KazakhNames.men[1] + KazakhNames.men[0], men: KazakhNames.men, women: KazakhNames.women)

  static let chinaKazakh = NameStock(
    surnames: OtherNames.ChinaKazakh.men, men: [OtherNames.ChinaKazakh.men],
    women: [OtherNames.ChinaKazakh.women])

  static let uzbek = NameStock(
    surnames: OtherNames.Uzbek.surnames, men: [OtherNames.Uzbek.men], women: [OtherNames.Uzbek.women],
    endings: .uzbek)

  static let russian = NameStock(
    surnames: OtherNames.Russian.surnames, men: [OtherNames.Russian.men], women: [OtherNames.Russian.women])

  static let chinese = NameStock(
    surnames: OtherNames.Chinese.surnames, men: [OtherNames.Chinese.men], women: [OtherNames.Chinese.women])
}
