import Domain
import Testing

@testable import Demonstration

/// How people are called.
@Suite struct NameTests {
  private static let people = Register.large.members.map(\.person)

  @Test(
    "one name comes in Kazakh and in Russian letters",
    arguments: [("Қасымов", "Касымов"), ("Сүлейменова", "Сулейменова"), ("Ысқақов", "Ыскаков")])
  func surnamePairs(kazakh: String, russian: String) {
    let surnames = Set(Self.people.compactMap(\.surname))
    #expect(surnames.contains(kazakh))
    #expect(surnames.contains(russian))
  }

  @Test("given names too", arguments: [("Әлихан", "Алихан"), ("Мұхаммед", "Мухаммед"), ("Мәдина", "Мадина")])
  func givenPairs(kazakh: String, russian: String) {
    let names = Set(Self.people.compactMap(\.givenName))
    #expect(names.contains(kazakh))
    #expect(names.contains(russian))
  }

  @Test("patronymics have the Kazakh shape, the Russian one, or there is none")
  func patronymics() {
    let kazakhs = Self.people.filter { $0.nationality == "казах" && $0.sex == .m }
    let shapes = kazakhs.map(\.patronymic)
    #expect(shapes.count { $0?.hasSuffix("ұлы") == true } * 4 > kazakhs.count)
    #expect(shapes.count { $0?.hasSuffix("вич") == true } * 8 > kazakhs.count)
    #expect(shapes.count { $0 == nil } * 8 > kazakhs.count)
    let women = Self.people.filter { $0.sex == .f }.compactMap(\.patronymic)
    #expect(women.contains { $0.hasSuffix("қызы") })
    #expect(women.contains { $0.hasSuffix("вна") })
    #expect(!women.contains { $0.hasSuffix("ұлы") || $0.hasSuffix("вич") })
  }

  @Test("most write in Kazakh letters; Uzbek Latin and Cyrillic, Chinese Latin and Russian names occur")
  func letters() {
    let kazakhs = Self.people.filter { $0.nationality == "казах" }
    #expect(kazakhs.count * 10 > Self.people.count * 6)
    let given = Set(Self.people.compactMap(\.givenName))
    #expect(given.contains("Шуҳрат"))
    #expect(given.contains("Сергей"))
    #expect(Self.people.contains { $0.surname == "Yoʻldoshev" })
    #expect(Self.people.contains { $0.surname == "Йўлдошева" })
    #expect(Self.people.contains { $0.citizenship == "CHN" && $0.latinName?.hasSuffix("NUERLAN") == true })
  }

  @Test("the Sairam district has more Uzbeks than Kazakhs, the Baidibek district hardly any")
  func districts() {
    func share(of district: Int32) -> Int {
      let here = Register.large.members.filter {
        $0.registrations.first?.place?.district.number == district && $0.person.citizenship == "KAZ"
      }
      return here.count { $0.person.nationality == "узбек" } * 100 / max(here.count, 1)
    }
    #expect(share(of: 615_200_000) > 45)
    #expect(share(of: 613_600_000) < 8)
  }

  @Test(
    "the father's name gives the patronymic",
    arguments: [
      ("Серик", "Серикович", "Сериковна"), ("Алексей", "Алексеевич", "Алексеевна"),
      ("Игорь", "Игоревич", "Игоревна"), ("Али", "Алиевич", "Алиевна"), ("Абай", "Абаевич", "Абаевна"),
    ])
  func russianPatronymic(father: String, son: String, daughter: String) {
    let patronymic = Spelling.russianPatronymic(father)
    #expect(patronymic[.m] == son)
    #expect(patronymic[.f] == daughter)
  }

  @Test("a surname has a woman's form where its ending has one")
  func surnames() {
    #expect(Surname("Қасымов").written(in: .native, of: .f) == "Қасымова")
    #expect(Surname("Қасымов").written(in: .russian, of: .f) == "Касымова")
    #expect(Surname("Қасымов").written(in: .latin, of: .f) == "KASSYMOVA")
    #expect(Surname("Серікбай").written(in: .native, of: .f) == "Серікбай")
    #expect(Surname("Бозоров/Базаров/Bozorov").written(in: .latin, of: .f) == "Bozorova")
  }
}
