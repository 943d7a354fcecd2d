extension Quotas {
  /// What a new database begins with: what was found of the regional quotas of 2022–2026 by November 2026, mostly in the
  /// press. Turkestan oblast is in none of the rows.
  ///
  /// Of changes within a year only the totals were found, never the oblasts: these rows are those of the beginning of
  /// the year. That Atyrau went from 100 to 103 places of kandas in 2025 is not in them, for its day was not found.
  public static let initial = Quotas(
    kandas.flatMap { rows(.kandas, $0.0, $0.1) } + resettlers.flatMap { rows(.resettler, $0.0, $0.1) },
    totals: yearlyTotals)

  /// The oblasts that have received, by the first two digits of their codes.
  private enum Oblast: Int32 {
    case abai = 10
    case akmola = 11
    case atyrau = 23
    case west = 27
    case karaganda = 35
    case kostanay = 39
    case pavlodar = 55
    case north = 59
    case ulytau = 62
    case east = 63
  }

  private static let kandas: [(Int, [(Oblast, Int)])] = [
    (
      2_023,
      [(.north, 138), (.kostanay, 150), (.abai, 196), (.east, 239), (.akmola, 270), (.pavlodar, 932)]
    ),
    (
      2_024,
      [(.pavlodar, 902), (.kostanay, 550), (.akmola, 285), (.east, 269), (.north, 207), (.abai, 220)]
    ),
    (
      2_025,
      [
        (.pavlodar, 1_056), (.akmola, 285), (.east, 269), (.abai, 244), (.north, 175), (.kostanay, 150),
        (.atyrau, 100), (.west, 30),
      ]
    ),
    (
      2_026,
      [
        (.pavlodar, 977), (.akmola, 285), (.abai, 264), (.east, 200), (.north, 200), (.kostanay, 200),
        (.atyrau, 125), (.west, 30),
      ]
    ),
  ]

  private static let resettlers: [(Int, [(Oblast, Int)])] = [
    (
      2_023,
      [
        (.karaganda, 33), (.ulytau, 120), (.abai, 238), (.east, 305), (.kostanay, 530), (.north, 2_660),
        (.pavlodar, 2_841),
      ]
    ),
    (
      2_024,
      [
        (.north, 2_702), (.pavlodar, 2_603), (.kostanay, 950), (.east, 372), (.abai, 255), (.ulytau, 132),
        (.karaganda, 36),
      ]
    ),
    // The split of the remaining 790 places of 2025 was not found.
    (2_025, [(.pavlodar, 3_050), (.north, 2_969), (.kostanay, 535)]),
    (
      2_026,
      [
        (.north, 2_820), (.pavlodar, 1_655), (.east, 600), (.kostanay, 485), (.abai, 275), (.ulytau, 125),
        (.karaganda, 37),
      ]
    ),
  ]

  private static let yearlyTotals: [QuotaTotal] = {
    let august = Day(year: 2_024, month: 8, day: 24)
    return [
      QuotaTotal(.kandas, 2_022, from: firstDay(of: 2_022), places: 1_499, basis: basis(2_022)),
      QuotaTotal(.resettler, 2_022, from: firstDay(of: 2_022), places: 6_587, basis: basis(2_022)),
      QuotaTotal(.kandas, 2_023, from: firstDay(of: 2_023), places: 1_925, basis: basis(2_023)),
      QuotaTotal(.resettler, 2_023, from: firstDay(of: 2_023), places: 6_727, basis: basis(2_023)),
      // The day of the change of 2023 was not found.
      QuotaTotal(.kandas, 2_023, from: nil, places: 2_337, basis: basis(2_023)),
      QuotaTotal(.resettler, 2_023, from: nil, places: 6_592, basis: basis(2_023)),
      QuotaTotal(.kandas, 2_024, from: firstDay(of: 2_024), places: 2_433, basis: basis(2_024)),
      QuotaTotal(.resettler, 2_024, from: firstDay(of: 2_024), places: 7_050, basis: basis(2_024)),
      // In August 2024 six hundred places went from the resettlers to the kandas.
      QuotaTotal(.kandas, 2_024, from: august, places: 3_033, basis: basis(2_024)),
      QuotaTotal(.resettler, 2_024, from: august, places: 6_450, basis: basis(2_024)),
      QuotaTotal(.kandas, 2_025, from: firstDay(of: 2_025), places: 2_309, basis: basis(2_025)),
      QuotaTotal(.resettler, 2_025, from: firstDay(of: 2_025), places: 7_344, basis: basis(2_025)),
      QuotaTotal(.kandas, 2_026, from: firstDay(of: 2_026), places: 2_281, basis: basis(2_026)),
      QuotaTotal(.resettler, 2_026, from: firstDay(of: 2_026), places: 5_997, basis: basis(2_026)),
    ]
  }()

  /// The orders' own days were not found; a quota is one of a year.
  private static func firstDay(of year: Int) -> Day { Day(year: year, month: 1, day: 1) ?? .first }

  private static func basis(_ year: Int) -> String {
    year == 2_026
      ? "Приказ министра труда от 30.12.2025 № 431, по сообщениям печати; сверить"
      : "По сообщениям печати, \(year); сверить с приказом"
  }

  private static func rows(_ category: QuotaCategory, _ year: Int, _ oblasts: [(Oblast, Int)]) -> [Quota] {
    oblasts.compactMap { oblast, places in
      KatoCode(number: oblast.rawValue * 10_000_000).map {
        Quota(category, year, $0, from: firstDay(of: year), places: places, basis: basis(year))
      }
    }
  }
}
