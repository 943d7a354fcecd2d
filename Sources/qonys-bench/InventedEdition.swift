import Domain
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
    "Бестам", "Алмалы", "Кызылжар", "Шубарагаш", "Ескикорган", "Майтобе", "Тогызкудык", "Ынтымак", "Акбастау",
  ]

  /// Its rows, each behind its parent.
  static var rows: [KatoRow] {
    var rows: [KatoRow] = []
    rows.reserveCapacity(oblasts + districts + okrugs + settlements + nested)
    func add(_ number: Int, in parent: Int?, _ type: Int, _ russian: String, _ kazakh: String) {
      guard let code = KatoCode(number: Int32(number)) else { return }
      let name = "\(stems[rows.count % stems.count]) \(rows.count)"
      rows.append(
        KatoRow(
          code: code, parent: parent.flatMap { KatoCode(number: Int32($0)) }, typeCode: type,
          nameRu: russian + name, nameKk: name + kazakh))
    }
    func oblast(_ number: Int) -> Int { 100_000_000 + number * 30_000_000 }
    func district(_ number: Int) -> Int { oblast(number % oblasts) + (10 + number / oblasts * 4) * 100_000 }
    func okrug(_ number: Int) -> Int { district(number % districts) + (30 + number / districts) * 1_000 }
    for number in 0..<oblasts { add(oblast(number), in: nil, 0, "обл.", " облысы") }
    for number in 0..<districts {
      add(district(number), in: oblast(number % oblasts), 2, "район ", " ауданы")
    }
    for number in 0..<okrugs { add(okrug(number), in: district(number % districts), 2, "с.о.", " а.о.") }
    for number in 0..<settlements {
      let okrug = okrug(number % okrugs)
      add(okrug + (1 + number / okrugs) * 100, in: okrug, 2, "с.", " а.")
    }
    for number in 0..<nested {
      let settlement = okrug(number % okrugs) + 100
      add(settlement + 3 + number / okrugs, in: settlement, 2, "с.", " а.")
    }
    return rows
  }

  /// Writes it as a table with both languages.
  static func write(to path: String) throws -> String {
    let lines = rows.map { row in
      "\(row.code),invented,\(row.code.level.rawValue),\(row.typeCode ?? 0),\(row.nameRu),\(row.nameKk)"
    }
    let text = (["kato,kato_version,level,type_code,name_ru,name_kk"] + lines).joined(separator: "\n") + "\n"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }
}
