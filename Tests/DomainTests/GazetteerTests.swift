import Domain
import Testing

@Suite struct GazetteerTests {
  private typealias Desk = RulesDesk
  private let gazetteer = RulesDesk.gazetteer

  private func codes(_ meaning: Gazetteer.Meaning) -> [Int32] {
    switch meaning {
    case .one(let territory): [territory.code.number]
    case .several(let territories): territories.map(\.code.number)
    case .none: []
    }
  }

  @Test(arguments: [
    ("613820100", [613_820_100]), ("613820199", []), ("г.Жетысай", [613_820_100]),
    ("Жетысай", [613_820_100, 613_800_000]),
    ("Жетісай қ.", [613_820_100]), ("жетысай", [613_820_100, 613_800_000]), ("Шымкент", [790_000_000]),
    ("Карабулак, Сайрамский район", [613_637_100]),
    ("с.Карабулак, Сайрамский район", [613_637_100]),
    ("с.Карабулак (Жетысайский район)", [613_835_100]), ("Қарабұлақ а., Сайрам ауданы", [613_637_100]),
    ("с.Карабулак", [613_637_100, 613_835_100, 353_633_100]),
    ("с.Карабулак, Карагандинская область", [353_633_100]),
    ("с.Карабулак, Абайский", [353_633_100]), ("с.Карабулак, Шымкент", []), ("Атлантида", []), ("", []),
    (", ,", []),
    ("с.Старое", [613_637_200]), ("Старое, Карабулакский с.о., Сайрамский район", [613_637_200]),
  ])
  func aWrittenNameMeans(written: String, expected: [Int32]) {
    #expect(codes(gazetteer.read(written)) == expected)
  }

  @Test(arguments: [
    ("Жетыс", 613_820_100), ("жетіс", 613_820_100), (";tnsc", 613_820_100), ("Zhetysai", 613_820_100),
    ("Turkestan", 611_010_000), ("булак", 613_637_100), ("6138201", 613_820_100), ("Шымкент", 790_000_000),
  ])
  func theBestIsFoundFirst(typed: String, expected: Int32) {
    #expect(gazetteer.find(typed, limit: 5).first?.code.number == expected)
  }

  @Test(arguments: [
    ("карабулак сайрам", [613_637_100, 613_637_000]), ("Карабулак, сайрамский", [613_637_100, 613_637_000]),
    ("қарабұлақ жетіс", [613_835_100, 613_835_000]), ("karabulak zhetisai", [613_835_100, 613_835_000]),
    ("сайрам карабулак", [613_637_100, 613_637_000]),
    ("Сайрам ауданы, Қарабұлақ а.", [613_637_100, 613_637_000]),
    ("карабулак абай", [353_633_100]), ("карабулак, абай, караганд", [353_633_100]),
    ("карабулак, абай, сайрам", []), ("старое карабулак", [613_637_200]),
    ("стар карабулакский с.о.", [613_637_200]),
    ("rfhf,ekfr cfqhfv", [613_637_100, 613_637_000]), ("карабулак шымкент", []),
    ("карабулак к", [613_637_100, 613_835_100, 353_633_100]),
    ("Касымов Нурлан", []),
    ("карабулак,", [613_637_100, 613_835_100, 613_637_000, 613_835_000, 353_633_100]),
  ])
  func aWordBesideTheNameIsWhatItLiesIn(typed: String, expected: [Int32]) {
    #expect(gazetteer.find(typed, limit: 10).map(\.code.number) == expected, "\(typed)")
  }

  @Test func theOfficesOwnComeFirstAndWhatIsGoneLast() {
    let found = gazetteer.find("Карабулак", limit: 10).map(\.code.number)
    #expect(found == [613_637_100, 613_835_100, 613_637_000, 613_835_000, 353_633_100])
    #expect(gazetteer.find("Карабулак", limit: 2).count == 2)
    #expect(gazetteer.find("Старое", limit: 1).first?.gone != nil)
    let village = Gazetteer(Desk.territories, office: Desk.code(350_000_000)).find("Карабулак", limit: 1)
    #expect(village.first?.code.number == 353_633_100)
  }

  @Test(arguments: ["", "Атлантида", "яяя", "  ", "—"])
  func nothingIsFound(typed: String) {
    #expect(gazetteer.find(typed, limit: 5).isEmpty)
  }

  @Test func aNameIsToldApartByWhatItLiesIn() throws {
    let village = try #require(gazetteer[Desk.village])
    #expect(gazetteer.ancestors(of: village).map(\.code.number) == [613_637_000, 613_600_000, 610_000_000])
    #expect(gazetteer.fullName(village, .ru) == "с.Карабулак, Карабулакский с.о., Сайрамский район")
    #expect(gazetteer.fullName(village, .kk) == "Қарабұлақ а., Қарабұлақ а.о., Сайрам ауданы")
    let far = try #require(gazetteer[Desk.code(353_633_100)])
    #expect(gazetteer.fullName(far, .ru) == "с.Карабулак, Абайский район, Карагандинская область")
    #expect(gazetteer.name(Desk.town, .kk) == "Жетісай қ.")
    #expect(gazetteer.name(Desk.code(613_699_900), .ru) == "613699900")
  }

  @Test func namesSideBySideAreToldApartByTheLeastThatDoes() {
    let (own, other, far) = (Desk.village, Desk.code(613_835_100), Desk.code(353_633_100))
    #expect(
      gazetteer.names(of: [own, other, far, own, Desk.town, Desk.code(613_699_900)], .ru) == [
        own: "с.Карабулак (Сайрамский)", other: "с.Карабулак (Жетысайский)",
        far: "с.Карабулак (Карагандинская)", Desk.town: "г.Жетысай",
      ])
    #expect(gazetteer.names(of: [own, far], .kk)[own] == "Қарабұлақ а. (Сайрам)")
    #expect(gazetteer.names(of: [own, Desk.town], .ru)[own] == "с.Карабулак")
    #expect(gazetteer.names(of: [], .ru).isEmpty)
  }

  @Test func aRingOfParentsEnds() throws {
    let ring = Gazetteer(
      [
        Desk.territory(613_637_100, 613_637_000, "а", "а"),
        Desk.territory(613_637_000, 613_637_100, "б", "б"),
      ],
      office: Desk.oblast)
    let territory = try #require(ring[Desk.village])
    #expect(ring.ancestors(of: territory).count <= 6)
  }

  @Test func anEmptyClassifierFindsNothing() {
    let empty = Gazetteer([], office: Desk.oblast)
    #expect(empty.find("Аксу", limit: 5).isEmpty)
    #expect(codes(empty.read("Аксу")).isEmpty)
    #expect(empty[Desk.village] == nil)
  }

  @Test func twoOfOneNameInADistrictAreToldApartByTheirOkrugsAndAFormerNameFinds() throws {
    func row(_ number: Int32, _ parent: Int32?, _ name: String, _ kazakh: String) throws -> Territory {
      let code = try #require(KatoCode(number: number))
      return Territory(
        code: code, parent: parent.flatMap { KatoCode(number: $0) }, level: code.level, typeCode: nil,
        nameRu: name,
        nameKk: kazakh, since: .first)
    }
    let rows = [
      try row(610_000_000, nil, "Туркестанская область", "Түркістан облысы"),
      try row(614_400_000, 610_000_000, "Сайрамский район", "Сайрам ауданы"),
      try row(614_430_000, 614_400_000, "Карабулакский с.о.", "Қарабұлақ а.о."),
      try row(614_430_100, 614_430_000, "с.Акбулак", "Ақбұлақ а."),
      try row(614_433_000, 614_400_000, "Аксуский с.о.", "Ақсу а.о."),
      try row(614_433_100, 614_433_000, "с.Акбулак", "Ақбұлақ а."),
      try row(614_433_200, 614_433_000, "с.Аксу", "Ақсу а."),
    ]
    let gazetteer = Gazetteer(
      rows, office: rows[0].code, former: [rows[6].code: ["с.Коммунизм", "Коммунизм а."]])
    #expect(gazetteer.name(rows[3].code, .ru) == "с.Акбулак (Карабулакский)")
    #expect(gazetteer.name(rows[5].code, .kk) == "Ақбұлақ а. (Ақсу)")
    #expect(gazetteer.name(rows[6].code, .ru) == "с.Аксу")
    #expect(
      gazetteer.names(of: [rows[3].code, rows[5].code], .ru).values.sorted() == [
        "с.Акбулак (Аксуский)", "с.Акбулак (Карабулакский)",
      ])
    #expect(gazetteer.find("комму", limit: 5).map(\.code) == [rows[6].code])
    guard case .none = gazetteer.read("Коммунизм") else {
      Issue.record("a former name written out whole means no present place")
      return
    }
  }
}
