import Domain

/// Where a household comes from, and as what.
struct Newcomer {
  let from: Place
  let nation: Nation
  /// ISO 3166 alpha-3; XXA: stateless.
  let citizenship: String
  let standing: Standing
  /// The letters a foreign passport's number begins with.
  let passport: String

  /// What keeps a person in the country.
  enum Standing {
    case citizen
    /// A foreigner or stateless person living here permanently.
    case resident
    /// A foreigner with a permit for temporary residence.
    case permitted
    /// A foreigner on a short stay.
    case visitor
  }

  /// Draws a newcomer to the home; `moves` are the homes that people move from inside the oblast.
  static func drawn(to home: Home, moves: WeightedChoice<Home>, _ random: inout Randomness) -> Newcomer {
    let ticket = random.below(1000)
    if ticket < 75 { return drawn(from: ForeignCountry.all.draw(&random), &random) }
    let from: Place =
      ticket < 100
      ? .unknown
      : ticket < 530 ? .territory(moves.draw(&random).place) : Oblasts.arrivals.draw(&random)
    return Newcomer(
      from: from, nation: Nation.living(in: home.district, &random), citizenship: Country.kazakhstan,
      standing: .citizen, passport: "")
  }

  private static func drawn(from country: ForeignCountry, _ random: inout Randomness) -> Newcomer {
    let isKazakh = random.chance(perMille: country.kazakhs)
    let standing: Standing
    var citizenship = country.code
    if random.chance(perMille: isKazakh ? 400 : 60) {
      citizenship = Country.kazakhstan
      standing = .citizen
    } else if random.chance(perMille: 25) {
      citizenship = Country.stateless
      standing = .resident
    } else {
      let ticket = random.below(100)
      standing = ticket < (isKazakh ? 60 : 20) ? .resident : ticket < 70 ? .permitted : .visitor
    }
    return Newcomer(
      from: .country(country.code), nation: isKazakh ? country.kazakh : country.other,
      citizenship: citizenship, standing: standing, passport: country.passport)
  }
}
