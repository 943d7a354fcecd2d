import Foundation

/// An edition of the classifier with invented names: as many rows at each level as that of July 2026 has.
enum InventedEdition {
  private static let oblasts = 20
  private static let districts = 209
  private static let okrugs = 2_379
  private static let settlements = 6_013
  private static let nested = 6_973

  private static let stems = [
    "Актас", "Жанаарык", "Каратобе", "Сарыбулак", "Кокжиде", "Узынагаш", "Тасоткель", "Коктерек", "Карасу",
    "Бестам",
    "Алмалы", "Кызылжар", "Шубарагаш", "Ескикорган", "Майтобе", "Тогызкудык", "Ынтымак", "Акбастау",
  ]

  /// Writes the table with both languages.
  static func write(to path: String) throws -> String {
    var lines = ["kato,kato_version,level,type_code,name_ru,name_kk"]
    func add(_ code: Int, _ level: String, _ type: Int, _ russian: String, _ kazakh: String) {
      let name = "\(stems[lines.count % stems.count]) \(lines.count)"
      lines.append("\(code),invented,\(level),\(type),\(russian)\(name),\(name)\(kazakh)")
    }
    func oblast(_ number: Int) -> Int { 100_000_000 + number * 30_000_000 }
    func district(_ number: Int) -> Int { oblast(number % oblasts) + (10 + number / oblasts * 4) * 100_000 }
    func okrug(_ number: Int) -> Int { district(number % districts) + (30 + number / districts) * 1_000 }
    for number in 0..<oblasts { add(oblast(number), "oblast", 0, "обл.", " облысы") }
    for number in 0..<districts { add(district(number), "district", 2, "район ", " ауданы") }
    for number in 0..<okrugs { add(okrug(number), "sub_district", 2, "с.о.", " а.о.") }
    for number in 0..<settlements {
      add(okrug(number % okrugs) + (1 + number / okrugs) * 100, "settlement", 2, "с.", " а.")
    }
    for number in 0..<nested {
      add(okrug(number % okrugs) + 103 + number / okrugs, "settlement", 2, "с.", " а.")
    }
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }
}
