import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// Adaptation by keys on a real store: centres, who moves in and out, services.
@Suite struct AdaptationScreenTests {
  /// A case whose status was granted some months ago, and a centre.
  private func make(_ office: InventedOffice, places: Int = 6) throws -> (id: Int64, centre: Centre) {
    (try makeFamily(office), try office.makeCentre("Қоныс", places: places))
  }

  private func makeFamily(_ office: InventedOffice) throws -> Int64 {
    let days = ["01.06.2026", "02.06.2026", "03.06.2026", "04.06.2026"].map(InventedOffice.day)
    let id = try office.makeCase(
      on: days[0], steps: [(.complete, days[1]), (.advisedFor, days[2]), (.granted, days[3])])
    var record = try #require(try office.store.kandasCase(id)?.record)
    record.arrivedOn = InventedOffice.day("20.05.2026")
    try office.store.change(.correct) { try $0.save(&record) }
    return id
  }

  private func stays(_ office: InventedOffice, _ id: Int64) throws -> [CentreStay] {
    try #require(try office.store.kandasCase(id)).stays
  }

  private func screen(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  /// From the catalogue of rules: the first centre, a second one, one that is closed.
  @Test(arguments: [Language.ru, .kk]) func centresByKeys(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(RulesView(office.workplace))
    robot.press(.tab, .down, .enter)
    #expect(screen(robot).contains("F7"), "\(screen(robot))")
    for (name, place, places) in [("Қоныс", "аксу", "40"), ("Арман", "манк", "12"), ("Ескі", "", "5")] {
      robot.press(.function(7))
      for text in [name, place, places] {
        robot.type(text)
        robot.press(.enter)
      }
      robot.press(.function(2))
    }
    robot.press(.function(8))
    let centres = try office.store.centres(on: InventedOffice.today).map(\.centre)
    #expect(
      centres.map(\.name) == ["Арман", "Қоныс", "Ескі"] && centres.map(\.isArchived) == [false, false, true])
    #expect(centres.map { $0.territory?.territory } == [InventedOffice.mankent, InventedOffice.aksu, nil])
    let id = try makeFamily(office)
    let dossier = try #require(try office.store.kandasCase(id))
    for member in dossier.members {
      try office.move(member.record.id, into: centres[1], since: "10.06.2026")
    }
    let again = office.robot(try CentresView(office.workplace))
    try Golden.expect(again, "centres-\(language.rawValue)")
    again.press(.down, .enter)
    try Golden.expect(again, "centre-\(language.rawValue)")
    #expect(try office.store.verify().damage == nil)
  }

  /// The head moves in with the family in two menus' keys, and leaves with it.
  @Test(arguments: [Language.ru, .kk]) func aFamilyMovesInAndLeaves(language: Language) throws {
    let office = try InventedOffice(language)
    let (id, _) = try make(office)
    let robot = office.robot(try KandasView(office.workplace, id))
    robot.press(.enter)
    robot.choose(AdaptationWords.moveIn[language])
    #expect(screen(robot).contains("Қоныс"), "the only centre stands there")
    robot.press(.enter)
    robot.type("01.06.2026")
    try Golden.expect(robot, "centre-stay-\(language.rawValue)")
    robot.press(.function(2))
    #expect(
      try stays(office, id).map(\.since) == Array(repeating: InventedOffice.day("01.06.2026"), count: 4))
    #expect(screen(robot).contains("01.12.2026"), "the term is on the case: \(screen(robot))")
    robot.press(.enter)
    robot.choose(AdaptationWords.moveOut[language])
    robot.press(.function(2))
    #expect(try stays(office, id).allSatisfy { $0.leftOn == InventedOffice.today })
    #expect(try office.store.verify().damage == nil)
  }

  @Test func oneMemberAloneMovesIn() throws {
    let office = try InventedOffice()
    let (id, _) = try make(office)
    let robot = office.robot(try KandasView(office.workplace, id))
    robot.press(.down, .down, .enter)
    robot.choose("Поселить в центр")
    robot.press(.function(2))
    let timur = try #require(try office.store.kandasCase(id)?.members[2].record.id)
    #expect(try stays(office, id).map(\.member) == [timur])
    robot.press(.enter)
    robot.choose("Выехал из центра")
    #expect(!screen(robot).contains("Вместе с семьёй"), "nobody else lives there")
    robot.press(.function(10))
    robot.press(.up, .up, .enter)
    robot.choose("Поселить в центр")
    robot.press(.function(2))
    #expect(try stays(office, id).count == 4, "the others go along, he lives there already")
  }

  /// Warnings ask for a reason, which is kept; the journal tells all of it in words.
  @Test func whatIsTooLongOrTooManyAsksForAReason() throws {
    let office = try InventedOffice()
    let (id, _) = try make(office, places: 3)
    let robot = office.robot(try KandasView(office.workplace, id))
    robot.press(.enter)
    robot.choose("Поселить в центр")
    robot.press(.enter)
    robot.type("19.05.2026")
    robot.press(.function(2))
    #expect(robot.screen[22].contains("F04"), "not before the arrival: \(robot.screen[22])")
    robot.press(.backTab, .enter)
    robot.type("20.05.2026")
    robot.press(.function(2))
    #expect(screen(robot).contains("R55") && screen(robot).contains("мест 3, а людей 4"), "\(screen(robot))")
    robot.type("дети до 3 лет")
    robot.press(.enter)
    #expect(try stays(office, id).count == 4)
    let change = try #require(try office.store.changes(limit: 1).first)
    #expect(change.reason == "дети до 3 лет")
    robot.press(.enter)
    robot.choose("Выехал из центра")
    robot.press(.function(2))
    let leaving = try #require(try office.store.changes(limit: 1).first)
    let journal = office.robot(try ChangeView(office.workplace, leaving.id))
    #expect(screen(journal).contains("Выехал"), "\(screen(journal))")
    #expect(screen(journal).contains("20.11.2026"), "\(screen(journal))")
  }

  @Test(arguments: [Language.ru, .kk]) func servicesByKeys(language: Language) throws {
    let office = try InventedOffice(language)
    let (id, centre) = try make(office)
    let members = try #require(try office.store.kandasCase(id)?.members.map(\.record.id))
    try office.move(members[0], into: centre, since: "10.06.2026")
    try office.move(members[1], into: centre, since: "10.06.2026", left: "01.09.2026")
    let robot = office.robot(try KandasServicesView(office.workplace, id))
    // A legal service to the whole family, today.
    robot.press(.down, .enter)
    #expect(screen(robot).contains("20.11.2026"), "\(screen(robot))")
    robot.press(.enter, .enter)
    robot.type("Карьерный центр")
    robot.press(.function(2))
    // The language to the third member, by the same.
    for _ in 0..<5 { robot.press(.down) }
    robot.press(.function(7))
    robot.type("4")
    robot.press(.enter)
    robot.type("1811")
    robot.press(.enter)
    try Golden.expect(robot, "kandas-service-\(language.rawValue)")
    robot.press(.function(2))
    let services = try #require(try office.store.kandasCase(id)?.services)
    #expect(services.map(\.kind) == [.legal, .language] && services.map(\.member) == [nil, members[2]])
    #expect(services.allSatisfy { $0.provider == "Карьерный центр" })
    try Golden.expect(robot, "kandas-services-\(language.rawValue)")
    // The same under the cursor is corrected by F4.
    robot.press(.down, .function(4), .enter)
    robot.type("17.11.2026")
    robot.press(.function(2))
    #expect(
      try office.store.kandasCase(id)?.services.map(\.givenOn)
        == [InventedOffice.day("20.11.2026"), InventedOffice.day("17.11.2026")], "\(screen(robot))")
    let view = office.robot(try KandasView(office.workplace, id))
    for _ in 0..<7 { view.press(.down) }
    try Golden.expect(view, "kandas-adaptation-\(language.rawValue)")
    #expect(try office.store.verify().damage == nil)
  }

  /// The same service once more on the same day is asked about, and the reason is kept with it.
  @Test func theSameServiceTwiceAsksForAReason() throws {
    let office = try InventedOffice()
    let (id, _) = try make(office)
    var first = KandasService(of: id, .legal, on: InventedOffice.today)
    try office.store.change(.save) { try $0.save(&first) }
    let dossier = try #require(try office.store.kandasCase(id))
    let robot = office.robot(
      try KandasServiceForm(
        office.workplace, dossier, KandasService(of: id, .legal, on: InventedOffice.today)))
    #expect(screen(robot).contains("такая услуга за 20.11.2026 уже записана"), "\(screen(robot))")
    robot.press(.function(2))
    #expect(robot.stack.screens.last is LineDialog)
    robot.press(.function(10))
    #expect(robot.stack.screens.last is KandasServiceForm, "F10 leaves the question as Esc does")
    #expect(try office.store.kandasCase(id)?.services.count == 1)
    robot.press(.function(2))
    robot.type("утром и вечером")
    robot.press(.enter)
    #expect(try office.store.kandasCase(id)?.services.count == 2)
    #expect(try office.store.changes(limit: 1).first?.reason == "утром и вечером")
  }

  /// A stay is corrected where the services are; what cannot be is said.
  @Test func aStayIsCorrected() throws {
    let office = try InventedOffice()
    let (id, centre) = try make(office)
    let member = try #require(try office.store.kandasCase(id)?.head?.record.id)
    try office.move(member, into: centre, since: "10.06.2026", left: "01.09.2026")
    let robot = office.robot(try KandasServicesView(office.workplace, id))
    robot.press(.end, .function(4), .enter)
    robot.type("02.09.2026")
    robot.press(.function(2))
    #expect(robot.screen[22].contains("F04"), "\(screen(robot))")
    robot.press(.backTab)
    robot.type("15.06.2026")
    robot.press(.function(2))
    #expect(try stays(office, id).map(\.since) == [InventedOffice.day("15.06.2026")], "\(screen(robot))")
  }

  /// The end of a stay stands on Today, and F4 there enters the leaving.
  @Test func todayRemindsOfTheEndOfAStay() throws {
    let office = try InventedOffice()
    let (id, centre) = try make(office)
    let member = try #require(try office.store.kandasCase(id)?.members[1].record.id)
    try office.move(member, into: centre, since: "21.05.2026")
    let robot = office.robot(try TodayView(office.workplace))
    #expect(screen(robot).contains("выезд из центра"), "\(screen(robot))")
    for _ in 0..<9 where !robot.screen.contains(where: { $0.contains("▸") && $0.contains("выезд") }) {
      robot.press(.down)
    }
    robot.press(.function(4), .function(2))
    #expect(try stays(office, id).map(\.leftOn) == [InventedOffice.today], "\(screen(robot))")
    #expect(!screen(robot).contains("выезд из центра"))
  }

  /// From the centre: who lives there, and leaves by F4.
  @Test func fromTheCentreToTheCaseAndOut() throws {
    let office = try InventedOffice()
    let (id, centre) = try make(office)
    let members = try #require(try office.store.kandasCase(id)?.members.map(\.record.id))
    try office.move(members[0], into: centre, since: "21.05.2026")
    try office.move(members[1], into: centre, since: "10.10.2026")
    let robot = office.robot(try CentreView(office.workplace, centre.id))
    #expect(robot.screen[22].contains("мест 6, живут 2, свободно 4"))
    robot.press(.enter)
    #expect(robot.stack.screens.last is KandasView)
    robot.press(.function(10), .down, .function(4), .function(2))
    #expect(try office.store.lodgers(of: centre.id, on: InventedOffice.today).count == 1)
    robot.press(.function(4), .function(2))
    #expect(screen(robot).contains("Никто не живёт"), "\(screen(robot))")
  }

  /// More people than places: the figure is whole in 80 columns, and three keys from the check lead to the places.
  @Test(arguments: [Language.ru, .kk]) func aCentreOverItsPlacesIsMendedFromTheCheck(language: Language)
    throws
  {
    let office = try InventedOffice(language)
    let (id, centre) = try make(office, places: 1)
    for member in try #require(try office.store.kandasCase(id)?.members) {
      try office.move(member.record.id, into: centre, since: "10.10.2026")
    }
    #expect(
      screen(office.robot(try CentresView(office.workplace))).contains(" −3"), "three above the places")
    #expect(office.robot(try CentreView(office.workplace, centre.id)).screen[22].contains("−3"))
    let robot = office.robot(try office.inbox())
    for _ in 0..<20 where !robot.screen.contains(where: { $0.contains("▸") && $0.contains("R55") }) {
      robot.press(.down)
    }
    robot.press(.enter)
    #expect(screen(robot).contains("Қоныс"))
    robot.press(.enter)
    #expect(robot.stack.screens.last is CentreView, "who lives there, to be entered as having left")
    robot.press(.function(10), .function(4))
    #expect(robot.stack.screens.last is CentreForm)
    robot.type("4")
    robot.press(.function(2))
    #expect(try office.store.centre(centre.id)?.places == 4, "\(screen(robot))")
    #expect(screen(robot).contains(InboxWords.settled.filled(language, ["Қоныс"])), "\(screen(robot))")
  }

  /// Who has stayed too long is entered as having left from the check, too; of a case that is over as well.
  @Test func whoStayedTooLongLeavesFromTheCheck() throws {
    let office = try InventedOffice()
    let (id, centre) = try make(office)
    let members = try #require(try office.store.kandasCase(id)?.members.map(\.record.id))
    for member in members { try office.move(member, into: centre, since: "20.05.2026") }
    try office.store.change(.step) { change in
      for member in members {
        try change.make(
          KandasMove(
            .ended, of: member, on: InventedOffice.today, cause: KandasEnd.ownWish.rawValue, number: "1"),
          in: id)
      }
    }
    let later = try office.on(InventedOffice.day("21.11.2026"))
    let today = office.robot(try TodayView(later))
    #expect(screen(today).contains("выезд из центра") && screen(today).contains("(4)"), "\(screen(today))")
    let robot = office.robot(
      RemarksView(later, .r55, try later.store.remarks(on: .kandasCase, id), of: 1))
    robot.press(.function(4), .function(2))
    robot.type("ждали жильё")
    robot.press(.enter)
    #expect(try stays(office, id).allSatisfy { $0.leftOn == later.today }, "\(screen(robot))")
    #expect(try later.store.remarks(on: .kandasCase, id).isEmpty)
  }

  @Test func theSheetOfTheCaseHasServicesAndStays() throws {
    let office = try InventedOffice()
    let (id, centre) = try make(office)
    let member = try #require(try office.store.kandasCase(id)?.head?.record.id)
    try office.move(member, into: centre, since: "21.05.2026")
    var service = KandasService(of: id, .medical, on: InventedOffice.today)
    service.provider = "Поликлиника № 2"
    try office.store.change(.save) { try $0.save(&service) }
    let path = office.folder + "/case.txt"
    _ = try KandasPrintout.printout(of: id, office.workplace).write(.text, to: path, overwrite: false)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for words in ["медицинская", "Поликлиника № 2", "Қоныс, с 21.05.2026 до 21.11.2026", "R55"] {
      #expect(text.contains(words), "\(words): \(text)")
    }
  }

  /// Two desks enter one leaving: the second one is told, and nothing is written over.
  @Test func whatSomebodyElseHasEnteredIsSaid() throws {
    let office = try InventedOffice()
    let (id, centre) = try make(office)
    let member = try #require(try office.store.kandasCase(id)?.head?.record.id)
    try office.move(member, into: centre, since: "10.06.2026")
    let dossier = try #require(try office.store.kandasCase(id))
    let robot = office.robot(
      try CentreStayForm(office.workplace, dossier, .moveOut, of: member, dossier.stays[0]))
    var theirs = dossier.stays[0]
    theirs.leftOn = InventedOffice.day("01.11.2026")
    try office.store.change(.correct) { try $0.save(&theirs) }
    robot.press(.function(2))
    #expect(robot.screen[22].contains("кто-то другой"), "\(screen(robot))")
    #expect(try stays(office, id) == [theirs])
  }

  /// Two desks correct one service: both versions stand side by side, in words.
  @Test func aConflictShowsBothVersions() throws {
    let office = try InventedOffice()
    let (id, _) = try make(office)
    var service = KandasService(of: id, .legal, on: InventedOffice.today)
    try office.store.change(.save) { try $0.save(&service) }
    let dossier = try #require(try office.store.kandasCase(id))
    let robot = office.robot(try KandasServiceForm(office.workplace, dossier, service))
    service.member = dossier.members[1].record.id
    try office.store.change(.correct) { try $0.save(&service) }
    robot.press(.function(2))
    #expect(robot.stack.screens.last is ConflictDialog)
    #expect(screen(robot).contains("вся семья") && screen(robot).contains("Нодира"), "\(screen(robot))")
  }
}
