/// The countries that people come from, with the people who come and their passports.
struct ForeignCountry: Sendable {
  /// ISO 3166 alpha-3.
  let code: String
  /// Of a thousand families so many are Kazakh.
  let kazakhs: Int
  let kazakh: Nation
  let other: Nation
  /// The letters that a passport's number begins with.
  let passport: String

  private init(_ code: String, kazakhs: Int, _ kazakh: Nation, _ other: Nation, passport: String) {
    self.code = code
    self.kazakhs = kazakhs
    self.kazakh = kazakh
    self.other = other
    self.passport = passport
  }

  /// Countries as often as people come from them.
  static let all = WeightedChoice<ForeignCountry>([
    (ForeignCountry("UZB", kazakhs: 720, .kazakhAbroad, .uzbekAbroad, passport: "FA"), 60),
    (ForeignCountry("CHN", kazakhs: 880, .chinaKazakh, .chinese, passport: "EJ"), 13),
    (ForeignCountry("TKM", kazakhs: 900, .kazakhAbroad, .uzbekAbroad, passport: "A"), 6),
    (ForeignCountry("MNG", kazakhs: 980, .kazakhWithoutEnding, .kazakh, passport: "E"), 5),
    (ForeignCountry("RUS", kazakhs: 450, .kazakhAbroad, .russian, passport: "71"), 6),
    (ForeignCountry("KGZ", kazakhs: 500, .kazakhAbroad, .uzbekAbroad, passport: "AC"), 5),
    (ForeignCountry("TJK", kazakhs: 0, .kazakh, .uzbekAbroad, passport: "40"), 2),
    (ForeignCountry("AFG", kazakhs: 950, .kazakhWithoutEnding, .uzbekAbroad, passport: "P0"), 1),
    (ForeignCountry("IRN", kazakhs: 950, .kazakhWithoutEnding, .kazakh, passport: "S0"), 1),
    (ForeignCountry("TUR", kazakhs: 700, .kazakhWithoutEnding, .kazakhAbroad, passport: "U0"), 1),
  ])
}
