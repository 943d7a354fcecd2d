/// The territories an office may serve: the oblast, its three cities and its fourteen districts.
public struct OfficeTerritory: Hashable, Sendable {
  /// KATO code.
  public let code: KatoCode
  /// As in the classifier (edition of 17.07.2026).
  public let nameRu: String
  /// The Kazakh name.
  public let nameKk: String

  /// The number the office has by default among those that exchange files: the district's two digits, the
  /// oblast's 0.
  public var defaultNumber: Int { Int(code.number / 100_000 % 100) }

  /// The name in an interface language; there is none in English, so Russian stands there.
  public func name(_ language: Language) -> String { language == .kk ? nameKk : nameRu }

  /// The oblast first, then by code.
  public static let all: [OfficeTerritory] = rows.compactMap { number, ru, kk in
    KatoCode(number: number).map { OfficeTerritory(code: $0, nameRu: ru, nameKk: kk) }
  }

  private static let rows: [(Int32, String, String)] = [
    (610_000_000, "Туркестанская область", "Түркістан облысы"),
    (611_000_000, "Туркестан Г.А.", "Түркістан Қ.Ә."),
    (611_600_000, "Арысь Г.А.", "Арыс Қ.Ә."),
    (612_000_000, "Кентау Г.А.", "Кентау Қ.Ә."),
    (613_600_000, "район Байдибека", "Бәйдібек ауданы"),
    (613_800_000, "Жетысайский район", "Жетісай ауданы"),
    (613_900_000, "Келесский район", "Келес ауданы"),
    (614_000_000, "Казыгуртский район", "Қазығұрт ауданы"),
    (614_400_000, "Мактааральский район", "Мақтаарал ауданы"),
    (614_600_000, "Ордабасынский район", "Ордабасы ауданы"),
    (614_800_000, "Отрарский район", "Отырар ауданы"),
    (615_200_000, "Сайрамский район", "Сайрам ауданы"),
    (615_400_000, "Сарыагашский район", "Сарыағаш ауданы"),
    (615_500_000, "район Сауран", "Сауран ауданы"),
    (615_600_000, "Сузакский район", "Созақ ауданы"),
    (615_800_000, "Толебийский район", "Төле би ауданы"),
    (616_000_000, "Тюлькубасский район", "Түлкібас ауданы"),
    (616_400_000, "Шардаринский район", "Шардара ауданы"),
  ]
}
