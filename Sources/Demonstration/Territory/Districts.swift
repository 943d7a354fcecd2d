/// The three cities and fourteen districts of the oblast with their towns: real codes, names and population.
enum Districts {
  /// A town with a code of its own in the classifier.
  struct Town {
    let code: Int32
    let nameRu: String
    let nameKk: String
    /// Its part of the district's people, of a thousand; invented.
    let share: Int
    let isSmall: Bool
    let isMono: Bool

    init(
      _ code: Int32, _ nameRu: String, _ nameKk: String, share: Int, isSmall: Bool = true,
      isMono: Bool = false
    ) {
      self.code = code
      self.nameRu = nameRu
      self.nameKk = nameKk
      self.share = share
      self.isSmall = isSmall
      self.isMono = isMono
    }
  }

  /// A row of the table.
  struct Row {
    let code: Int32
    let nameRu: String
    let nameKk: String
    /// People on 1 January 2025 (Bureau of National Statistics).
    let population: Int
    /// How many okrugs are invented under it.
    let okrugs: Int
    let town: Town?
    /// Of a thousand people so many are Kazakhs, and so many Uzbeks; the others are of many nationalities.
    let kazakhs: Int
    let uzbeks: Int
    /// How strongly people leave, in tenths of the oblast's mean; invented.
    let leaving: Int
    /// Square kilometres, rounded; of a believable size, no measured one.
    let area: Int

    init(
      _ code: Int32, _ nameRu: String, _ nameKk: String, _ population: Int, okrugs: Int, town: Town? = nil,
      kazakhs: Int, uzbeks: Int, leaving: Int, area: Int
    ) {
      self.code = code
      self.nameRu = nameRu
      self.nameKk = nameKk
      self.population = population
      self.okrugs = okrugs
      self.town = town
      self.kazakhs = kazakhs
      self.uzbeks = uzbeks
      self.leaving = leaving
      self.area = area
    }

    /// A city of oblast significance with what lies under it, not a district.
    var isCity: Bool { code <= 612_000_000 }
  }

  /// The districts around Shymkent.
  static let agglomerations: [Int32: String] = [
    614_600_000: "Шымкентская", 615_200_000: "Шымкентская", 615_800_000: "Шымкентская",
  ]

  static let all: [Row] = [
    Row(
      611_000_000, "Туркестан Г.А.", "Түркістан Қ.Ә.", 237_478, okrugs: 0,
      town: Town(611_010_000, "г.Туркестан", "Түркістан қ.", share: 1000, isSmall: false),
      kazakhs: 790, uzbeks: 150, leaving: 3, area: 196),
    Row(
      611_600_000, "Арысь Г.А.", "Арыс Қ.Ә.", 78_514, okrugs: 6,
      town: Town(611_610_000, "г.Арысь", "Арыс қ.", share: 580),
      kazakhs: 920, uzbeks: 40, leaving: 9, area: 6_300),
    Row(
      612_000_000, "Кентау Г.А.", "Кентау Қ.Ә.", 99_835, okrugs: 5,
      town: Town(612_010_000, "г.Кентау", "Кентау қ.", share: 720, isSmall: false, isMono: true),
      kazakhs: 700, uzbeks: 240, leaving: 11, area: 7_600),
    Row(
      613_600_000, "район Байдибека", "Бәйдібек ауданы", 48_224, okrugs: 11,
      kazakhs: 985, uzbeks: 5, leaving: 21, area: 7_200),
    Row(
      613_800_000, "Жетысайский район", "Жетісай ауданы", 185_818, okrugs: 12,
      town: Town(613_820_100, "г.Жетысай", "Жетісай қ.", share: 230),
      kazakhs: 860, uzbeks: 70, leaving: 10, area: 700),
    Row(
      613_900_000, "Келесский район", "Келес ауданы", 132_930, okrugs: 12,
      kazakhs: 930, uzbeks: 40, leaving: 9, area: 3_100),
    Row(
      614_000_000, "Казыгуртский район", "Қазығұрт ауданы", 118_678, okrugs: 13,
      kazakhs: 890, uzbeks: 80, leaving: 12, area: 4_100),
    Row(
      614_400_000, "Мактааральский район", "Мақтаарал ауданы", 129_008, okrugs: 11,
      kazakhs: 800, uzbeks: 120, leaving: 10, area: 1_000),
    Row(
      614_600_000, "Ордабасынский район", "Ордабасы ауданы", 129_750, okrugs: 10,
      kazakhs: 880, uzbeks: 100, leaving: 8, area: 2_700),
    Row(
      614_800_000, "Отрарский район", "Отырар ауданы", 51_117, okrugs: 13,
      kazakhs: 975, uzbeks: 5, leaving: 22, area: 18_100),
    Row(
      615_200_000, "Сайрамский район", "Сайрам ауданы", 240_248, okrugs: 11,
      kazakhs: 267, uzbeks: 640, leaving: 7, area: 1_100),
    Row(
      615_400_000, "Сарыагашский район", "Сарыағаш ауданы", 223_816, okrugs: 13,
      town: Town(615_420_100, "г.Сарыагаш", "Сарыағаш қ.", share: 190),
      kazakhs: 880, uzbeks: 50, leaving: 8, area: 4_600),
    Row(
      615_500_000, "район Сауран", "Сауран ауданы", 103_491, okrugs: 12,
      kazakhs: 406, uzbeks: 560, leaving: 8, area: 7_400),
    Row(
      615_600_000, "Сузакский район", "Созақ ауданы", 62_942, okrugs: 12,
      kazakhs: 985, uzbeks: 5, leaving: 20, area: 41_000),
    Row(
      615_800_000, "Толебийский район", "Төле би ауданы", 122_782, okrugs: 12,
      town: Town(615_820_100, "г.Ленгер", "Леңгір қ.", share: 220),
      kazakhs: 740, uzbeks: 150, leaving: 11, area: 3_100),
    Row(
      616_000_000, "Тюлькубасский район", "Түлкібас ауданы", 105_410, okrugs: 13,
      kazakhs: 710, uzbeks: 110, leaving: 14, area: 2_300),
    Row(
      616_400_000, "Шардаринский район", "Шардара ауданы", 84_000, okrugs: 10,
      town: Town(616_420_100, "г.Шардара", "Шардара қ.", share: 390),
      kazakhs: 960, uzbeks: 10, leaving: 16, area: 13_000),
  ]
}
