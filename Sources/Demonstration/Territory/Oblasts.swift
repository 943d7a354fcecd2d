import Domain

/// The oblasts and cities of republican significance: real codes and names, for people come from there.
enum Oblasts {
  /// The oblast of the demonstration.
  static let own: Int32 = 610_000_000

  /// A row of the table.
  struct Row {
    let code: Int32
    let nameRu: String
    let nameKk: String
    /// How often people come from there, against the others; invented.
    let arrivals: Int
    /// How often people go there; invented.
    let departures: Int

    init(_ code: Int32, _ nameRu: String, _ nameKk: String, arrivals: Int, departures: Int) {
      self.code = code
      self.nameRu = nameRu
      self.nameKk = nameKk
      self.arrivals = arrivals
      self.departures = departures
    }

    /// A city of republican significance: no oblast, and urban in the classifier.
    var isCity: Bool { code > 700_000_000 }
  }

  static let all: [Row] = [
    Row(100_000_000, "область Абай", "Абай облысы", arrivals: 8, departures: 6),
    Row(110_000_000, "Акмолинская область", "Ақмола облысы", arrivals: 14, departures: 16),
    Row(150_000_000, "Актюбинская область", "Ақтөбе облысы", arrivals: 18, departures: 14),
    Row(190_000_000, "Алматинская область", "Алматы облысы", arrivals: 90, departures: 140),
    Row(230_000_000, "Атырауская область", "Атырау облысы", arrivals: 16, departures: 20),
    Row(270_000_000, "Западно-Казахстанская область", "Батыс Қазақстан облысы", arrivals: 8, departures: 8),
    Row(310_000_000, "Жамбылская область", "Жамбыл облысы", arrivals: 110, departures: 40),
    Row(330_000_000, "область Жетісу", "Жетісу облысы", arrivals: 22, departures: 14),
    Row(350_000_000, "Карагандинская область", "Қарағанды облысы", arrivals: 34, departures: 28),
    Row(390_000_000, "Костанайская область", "Қостанай облысы", arrivals: 12, departures: 24),
    Row(430_000_000, "Кызылординская область", "Қызылорда облысы", arrivals: 95, departures: 34),
    Row(470_000_000, "Мангистауская область", "Маңғыстау облысы", arrivals: 30, departures: 26),
    Row(550_000_000, "Павлодарская область", "Павлодар облысы", arrivals: 14, departures: 34),
    Row(
      590_000_000, "Северо-Казахстанская область", "Солтүстік Қазақстан облысы", arrivals: 10, departures: 44),
    Row(own, "Туркестанская область", "Түркістан облысы", arrivals: 0, departures: 0),
    Row(620_000_000, "область Ұлытау", "Ұлытау облысы", arrivals: 8, departures: 6),
    Row(
      630_000_000, "Восточно-Казахстанская область", "Шығыс Қазақстан облысы", arrivals: 12, departures: 12),
    Row(710_000_000, "г.Астана", "Астана қ.", arrivals: 60, departures: 210),
    Row(750_000_000, "г.Алматы", "Алматы қ.", arrivals: 85, departures: 150),
    Row(790_000_000, "г.Шымкент", "Шымкент қ.", arrivals: 230, departures: 260),
  ]

  /// Where people come from.
  static let arrivals = WeightedChoice(places(\.arrivals))
  /// Where people go to.
  static let departures = WeightedChoice(places(\.departures))

  private static func places(_ weight: KeyPath<Row, Int>) -> [(Place, Int)] {
    all.compactMap { row in KatoCode(number: row.code).map { (.territory($0), row[keyPath: weight]) } }
  }
}
