import Domain

/// The names of countries, by their ISO 3166-1 alpha-3 codes; XXA stands for the stateless, others of ICAO Doc 9303-3
/// for what passports have in place of a country.
public enum CountryWords {
  /// A country's name; nil for a code that is none.
  public static func name(_ alpha3: String) -> Phrase? { byCode[alpha3]?.name }

  /// The country that somebody wrote as an alpha-3 or alpha-2 code or as a name in any interface language,
  /// in any usual spelling; nil where there is none such.
  public static func code(written: String) -> String? {
    let code = written.uppercased()
    return byCode[code]?.alpha3 ?? byAlpha2[code] ?? bySkeleton[PersonName.skeleton(written)]
  }

  /// The countries that a beginning or a part of a name or code may mean, in any keyboard layout; all of
  /// them for an empty text. The better match is first, then where people mostly come from.
  public static func find(_ typed: String, limit: Int) -> [String] {
    let readings = KeyboardLayout.readings(of: typed.lowercased())
      .map { (plain: $0, skeleton: PersonName.skeleton($0)) }
      .filter { !$0.skeleton.isEmpty }
    guard !readings.isEmpty else { return all.prefix(limit).map(\.alpha3) }
    var found: [(match: Int, reading: Int, place: Int)] = []
    for (place, country) in all.enumerated() {
      let matches = readings.enumerated().compactMap { reading, text in
        country.match(text.plain, text.skeleton).map { (match: $0, reading: reading, place: place) }
      }
      if let best = matches.min(by: <) { found.append(best) }
    }
    // What only stands in the middle of a word is meant where nothing else is.
    let isMeant = found.contains { $0.match < Country.middle }
    return found.filter { !isMeant || $0.match < Country.middle }
      .sorted(by: <).prefix(limit).map { all[$0.place].alpha3 }
  }

  /// The usual origins, then the others by code.
  private static let all: [Country] = {
    let table = CountryTable.text.split(separator: "\n").compactMap(Country.init(row:))
    return usual.compactMap { code in table.first { $0.alpha3 == code } }
      + table.filter { !usual.contains($0.alpha3) }
  }()

  private static let usual = [
    "KAZ", "UZB", "CHN", "RUS", "MNG", "TKM", "KGZ", "TUR", "AFG", "IRN", "TJK", "XXA",
  ]

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.alpha3, $0) })

  private static let byAlpha2 = Dictionary(
    uniqueKeysWithValues: all.filter { !$0.alpha2.isEmpty }.map { ($0.alpha2, $0.alpha3) })

  private static let bySkeleton: [String: String] = {
    var codes: [String: String] = [:]
    for country in all {
      for name in country.names + country.otherNames { codes[name] = country.alpha3 }
    }
    return codes
  }()
}

/// A row of the table of countries, with its names as they are compared.
private struct Country {
  let alpha3: String
  /// Empty for the stateless.
  let alpha2: String
  let name: Phrase
  let names: [String]
  let otherNames: [String]

  init?(row: Substring) {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 5 else { return nil }
    alpha3 = cells[0]
    alpha2 = cells[1]
    name = Phrase(cells[2], cells[3], cells[4])
    names = cells[2...].map(PersonName.skeleton)
    otherNames = (CountryTable.otherNames[alpha3] ?? []).map(PersonName.skeleton)
  }

  /// How well a part of a name fits.
  static let middle = 3

  /// How well a text in small letters fits: 0 it is the code, 1 a name or code begins with it, 2 a word or
  /// another name does, 3 it is part of a name; nil: it does not fit.
  func match(_ typed: String, _ skeleton: String) -> Int? {
    let code = alpha3.lowercased()
    if typed == code { return 0 }
    if typed == alpha2.lowercased() || code.hasPrefix(typed)
      || names.contains(where: { $0.hasPrefix(skeleton) })
    {
      return 1
    }
    let isWord = names.contains { $0.contains(" " + skeleton) }
    if isWord || otherNames.contains(where: { $0.hasPrefix(skeleton) }) { return 2 }
    return names.contains { $0.contains(skeleton) } ? Self.middle : nil
  }
}
