import Domain

/// The territories an office may serve, with their names as in the classifier.
public enum OfficeWords {
  /// The oblast, then its three cities and fourteen districts by code.
  public static let all: [(code: KatoCode, name: Phrase)] = rows.compactMap { number, ru, kk, en in
    KatoCode(number: number).map { ($0, Phrase(ru, kk, en)) }
  }

  /// The name of an office's territory; its code where it is not one of these.
  public static func name(_ territory: KatoCode, _ language: Language) -> String {
    all.first { $0.code == territory }?.name[language] ?? territory.text
  }

  private static let rows: [(Int32, String, String, String)] = [
    (610_000_000, "Туркестанская область", "Түркістан облысы", "Turkestan oblast"),
    (611_000_000, "Туркестан Г.А.", "Түркістан Қ.Ә.", "Turkestan"),
    (611_600_000, "Арысь Г.А.", "Арыс Қ.Ә.", "Arys"),
    (612_000_000, "Кентау Г.А.", "Кентау Қ.Ә.", "Kentau"),
    (613_600_000, "район Байдибека", "Бәйдібек ауданы", "Baidibek district"),
    (613_800_000, "Жетысайский район", "Жетісай ауданы", "Zhetisai district"),
    (613_900_000, "Келесский район", "Келес ауданы", "Keles district"),
    (614_000_000, "Казыгуртский район", "Қазығұрт ауданы", "Kazygurt district"),
    (614_400_000, "Мактааральский район", "Мақтаарал ауданы", "Maktaaral district"),
    (614_600_000, "Ордабасынский район", "Ордабасы ауданы", "Ordabasy district"),
    (614_800_000, "Отрарский район", "Отырар ауданы", "Otyrar district"),
    (615_200_000, "Сайрамский район", "Сайрам ауданы", "Sairam district"),
    (615_400_000, "Сарыагашский район", "Сарыағаш ауданы", "Saryagash district"),
    (615_500_000, "район Сауран", "Сауран ауданы", "Sauran district"),
    (615_600_000, "Сузакский район", "Созақ ауданы", "Sozak district"),
    (615_800_000, "Толебийский район", "Төле би ауданы", "Tole Bi district"),
    (616_000_000, "Тюлькубасский район", "Түлкібас ауданы", "Tulkibas district"),
    (616_400_000, "Шардаринский район", "Шардара ауданы", "Shardara district"),
  ]
}
