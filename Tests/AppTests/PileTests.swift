import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// Piles of paper, from the slip to the last sheet, by keys on a real store.
@Suite struct PileTests {
  /// «Сынақбв» of the twelfth: digits are no letters of a name.
  private func name(_ number: Int) -> String {
    "Сынақ" + String("\(number)".compactMap { $0.wholeNumberValue.map { Array("абвгдежзик")[$0] } })
  }

  private func simple(_ number: Int) -> Clerk.Sheet {
    let surnames = ["Әлиева", "Бекова", "Ғалиева", "Дәуітова", "Еркінова", "Жақсыбекова"]
    var sheet = Clerk.Sheet(surname: surnames[number % 6], name: name(number))
    sheet.born = "0\(1 + number % 9)0\(1 + number % 7)19\(60 + number)"
    sheet.sex = "2"
    sheet.place = ["аксу", "манкент", "карабулак"][number % 3]
    sheet.from = "шымк"
    sheet.arrived = "1811"
    sheet.until = "+6м"
    return sheet
  }

  /// The pile of the day opens: its slip says forty.
  private func open(_ office: InventedOffice, papers: String = "40") throws -> Clerk {
    let clerk = Clerk(robot: office.robot(try PilesView(office.workplace)))
    clerk.robot.press(.function(7))
    clerk.field("Ақсу ауылдық округінің әкімдігі")
    clerk.field(papers)
    clerk.field(nil)
    clerk.robot.type("17")
    clerk.robot.press(.function(2))
    return clerk
  }

  @Test(arguments: [Language.ru, .kk]) func aDayOfFortyPapers(language: Language) throws {
    let office = try InventedOffice(language)
    let clerk = try open(office)
    let robot = clerk.robot
    robot.press(.function(7))

    // A mother with two children: the address, the term and the consent go on to them.
    var mother = simple(0)
    (mother.surname, mother.name, mother.patronymic) = ("Нұрбекова", "Салтанат", "Ерланқызы")
    (mother.iin, mother.born, mother.sex) = ("910412400086", nil, nil)
    clerk.key(mother)
    robot.press(.function(7))
    for (relation, name, born) in [("3", "Аружан", "04042016"), ("2", "Арсен", "09092019")] {
      robot.type(relation)
      robot.press(.enter, .enter, .enter)
      clerk.field(name)
      clerk.field(nil)
      clerk.field(born)
      robot.type(relation == "3" ? "2" : "1")
      robot.press(name == "Аружан" ? .function(7) : .function(2))
    }

    // One who has a permanent registration gets the next one: the former closes (rule R64).
    var mover = simple(1)
    (mover.surname, mover.name) = ("Касымов", "Рустам")
    let rustam = try office.person("Касымов Рустам")
    robot.type(try #require(rustam.iin))
    robot.press(.enter, .function(4))
    for text in ["манкент", nil, nil, nil, "карабулак", "1", "1811", nil, nil, nil] { clerk.field(text) }
    robot.type("1")
    #expect(clerk.sees("R64"))
    robot.press(.function(2))

    // An IIN of which a sign cannot be read is a note.
    var blurred = simple(2)
    blurred.iin = "9104124?0086"
    blurred.born = "12041991"
    blurred.kind = "2"
    clerk.key(blurred)
    clerk.saveWithReason("парақ ылғалданған")

    // A foreigner on ninety days (rule R69).
    var foreigner = simple(3)
    (foreigner.surname, foreigner.name, foreigner.sex) = ("Раҳимов", "Жасур", "1")
    foreigner.citizenship = "узб"
    foreigner.document = ("3", "AB1234567")
    foreigner.crossed = "1811"
    foreigner.until = "15.02.2027"
    clerk.key(foreigner)
    robot.press(.function(2))

    // One paper waits, one goes back.
    clerk.field(nil)
    clerk.field("Белгісіз")
    clerk.field("Адам")
    robot.press(.alt("o"))
    robot.type("ескі мекенжай")
    robot.press(.enter)
    clerk.field(nil)
    clerk.field("Бөтенов")
    robot.press(.alt("r"))
    robot.type("басқа аудан")
    robot.press(.enter)

    // One who left and came back: two papers.
    robot.press(.function(10), .function(3))
    robot.type("сейтказы")
    robot.press(.enter)
    robot.press(.down, .enter)
    robot.press(.function(5))
    for text in ["шымк", nil] { clerk.field(text) }
    robot.press(.function(2))
    robot.press(.function(10), .function(10), .function(10), .function(7))
    var back = simple(4)
    (back.surname, back.name, back.patronymic, back.sex) = ("Сейтқазы", "Ерлан", "Мұратұлы", "1")
    back.born = "21061979"
    robot.type(try #require(try office.person("Сейтқазы Ерлан").iin))
    robot.press(.enter, .function(4))
    for text in ["аксу", nil, nil, nil, "шымк", "2", "2011", nil, "+3м", nil, nil] { clerk.field(text) }
    robot.type("1")
    robot.press(.function(2))

    for number in 5..<35 {
      var sheet = simple(number)
      if number > 5 { sheet.from = nil }
      clerk.key(sheet)
      robot.press(.function(2))
    }
    #expect(clerk.sees("40"))
    robot.press(.function(10))
    let row = try #require(try office.store.piles(limit: 1).first)
    #expect(row.count == PileCount(papers: 40, entered: 38, aside: 1, refused: 1))
    try Golden.expect(robot, "pile-\(language.rawValue)")
    try expectRecords(in: office, row)
    for number in 5..<35 { try expectRecord(of: simple(number), in: office) }
    try expectSlip(in: office, clerk)

    // The last paper is finished: the slip adds up.
    let papers = try office.store.papers(of: row.id)
    let index = try #require(papers.firstIndex { $0.state == .aside })
    robot.press(.home)
    for _ in 0...index { robot.press(.down) }
    robot.press(.enter)
    #expect(clerk.sees("Белгісіз") && clerk.sees("ескі мекенжай"))
    robot.press(.enter)
    for text in [
      "01011980", "1", nil, nil, nil, nil, "аксу", nil, nil, nil, "шымк", "2", "1811", nil, "+6м", nil, nil,
    ] {
      clerk.field(text)
    }
    robot.type("1")
    robot.press(.function(2))
    #expect(try office.store.pile(row.id)?.count.isDone == true)
    #expect(clerk.sees(office.workplace[PileWords.done]))
    #expect(try office.store.verify().damage == nil)
  }

  /// A departure paper waits with all that was typed, comes back in its own form, and ends the stay it is of.
  @Test func aDepartureIsSetAsideAndFinishedInItsOwnForm() throws {
    let office = try InventedOffice()
    let pile = try office.makePile()
    let stay = try office.stay("Сейтқазы Ерлан")
    office.workplace.pile = pile
    let robot = office.robot(
      try DepartureForm(office.workplace, .departure, of: RegistrationRecord(stay.id, in: office.store)))
    robot.type("шымк")
    robot.press(.enter, .alt("o"))
    robot.type("нет штампа")
    robot.press(.enter)
    #expect(try office.store.registration(stay.id)?.isOpen == true)
    let paper = try #require(try office.store.papers(of: pile).first { $0.reason == "нет штампа" })
    #expect(paper.state == .aside && paper.subject.hasPrefix("Сейтқазы Ерлан"))
    let view = office.robot(try PileView(office.workplace, pile))
    for _ in 0..<9 where !view.screen.contains(where: { $0.hasPrefix("▸") && $0.contains("Сейтқазы") }) {
      view.press(.down)
    }
    view.press(.enter)
    #expect(
      view.screen.contains { $0.contains("Шымкент") } && view.screen.contains { $0.contains("нет штампа") })
    view.press(.function(2))
    let ended = try #require(try office.store.registration(stay.id))
    #expect(ended.endedBy == .departure && ended.goneTo == .territory(InventedOffice.shymkent))
    let entered = try #require(try office.store.papers(of: pile).first { $0.id == paper.id })
    #expect(entered.state == .entered && entered.registration == stay.id && entered.texts == nil)
    #expect(try office.store.verify().damage == nil)
  }

  /// One that is sent back leaves the stay as it is.
  @Test func aDepartureIsSentBack() throws {
    let office = try InventedOffice()
    let pile = try office.makePile()
    let stay = try office.stay("Сейтқазы Ерлан")
    office.workplace.pile = pile
    let robot = office.robot(
      try DepartureForm(office.workplace, .departure, of: RegistrationRecord(stay.id, in: office.store)))
    robot.press(.alt("r"))
    robot.type("не наш район")
    robot.press(.enter)
    #expect(try office.store.registration(stay.id)?.isOpen == true)
    #expect(
      try office.store.papers(of: pile).contains { $0.state == .refused && $0.reason == "не наш район" })
  }

  private func expectRecords(in office: InventedOffice, _ row: PileRow) throws {
    let papers = try office.store.papers(of: row.id)
    #expect(papers.allSatisfy { ($0.state == .entered) == ($0.registration != nil) })
    let mother = try office.person("Нұрбекова Салтанат")
    let family = try office.store.family(try #require(mother.family))
    #expect(family.map(\.givenName) == ["Салтанат", "Аружан", "Арсен"])
    #expect(family.map(\.relation) == ["head", "daughter", "son"])
    for member in family {
      let stay = try #require(try office.store.registrations(of: member.id).first)
      #expect(stay.place == InventedOffice.aksu && stay.until == InventedOffice.day("20.05.2027"))
    }
    let rustam = try office.store.registrations(of: office.person("Касымов Рустам").id)
    #expect(rustam.map(\.endedBy) == [.registration, nil])
    #expect(rustam.last?.place == InventedOffice.mankent && rustam.last?.kind == .permanent)
    let blurred = try office.person("Ғалиева Сынақв")
    #expect(blurred.iin == nil && blurred.iinNote == "9104124?0086")
    let foreigner = try office.person("Раҳимов Жасур")
    #expect(foreigner.citizenship == "UZB")
    #expect(try office.stay("Раҳимов Жасур").crossedOn == InventedOffice.day("18.11.2026"))
    let back = try office.store.registrations(of: office.person("Сейтқазы Ерлан").id)
    #expect(back.map(\.endedBy) == [.departure, nil])
    #expect(back.first?.goneTo == .territory(InventedOffice.shymkent))
  }

  /// The register has what was typed, field by field; an ordinary paper is of a citizen in an own dwelling.
  private func expectRecord(of sheet: Clerk.Sheet, in office: InventedOffice) throws {
    let person = try office.person("\(sheet.surname) \(sheet.name)")
    let stays = try office.store.registrations(of: person.id)
    let stay = try #require(stays.first)
    #expect(stays.count == 1)
    let born = try #require(sheet.born).enumerated().map { ($0 == 2 || $0 == 4 ? "." : "") + String($1) }
    let places = [
      "аксу": InventedOffice.aksu, "манкент": InventedOffice.mankent, "карабулак": InventedOffice.karabulak,
    ]
    var typed = RegistrationEntry()
    (typed.event, typed.kind, typed.consent) = (.arrival, .temporary, .own)
    (typed.surname, typed.givenName, typed.patronymic) = (sheet.surname, sheet.name, sheet.patronymic)
    (typed.birthDate, typed.sex) = (InventedOffice.day(born.joined()), sheet.sex == "1" ? .m : .f)
    typed.citizenship = Country.kazakhstan
    typed.to = .territory(try #require(places[sheet.place ?? ""]))
    typed.from = .territory(InventedOffice.shymkent)
    typed.arrivedOn = InventedOffice.day("18.11.2026")
    typed.registeredOn = InventedOffice.today
    typed.until = InventedOffice.day("20.05.2027")
    let stored = RegistrationEntry(stay, of: person)
    for field in RegistrationEntry.fields where field.id != .documentKind {
      #expect(field.get(stored) == field.get(typed), "\(sheet.name): \(field.id)")
    }
  }

  private func expectSlip(in office: InventedOffice, _ clerk: Clerk) throws {
    let path = "\(office.folder)/slip.txt"
    clerk.robot.press(.function(6), .down, .enter, .home)
    for _ in 0..<200 { clerk.robot.press(.delete) }
    clerk.robot.type(path)
    clerk.robot.press(.enter)
    let slip = try String(contentsOfFile: path, encoding: .utf8)
    let lines = slip.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("   1 Нұрбекова Салтанат Ерланқызы") })
    #expect(
      lines.filter {
        $0.prefix(4).contains { $0.isNumber } && $0.prefix(4).allSatisfy { $0 == " " || $0.isNumber }
      }.count == 40)
    #expect(slip.contains("ескі мекенжай") && slip.contains("басқа аудан"))
    #expect(slip.contains(office.workplace[CommonWords.auxiliaryJournal]))
  }

  /// What is typed of a paper that waits is kept as a draft: the line of the paper opens what is newer, and finishing it
  /// leaves nothing behind.
  @Test(arguments: [Language.ru, .kk]) func aPaperThatWaitsGoesOnFromItsNewerDraft(language: Language) throws
  {
    let office = try InventedOffice(language)
    let clerk = try open(office, papers: "3")
    let robot = clerk.robot
    let id = try #require(try office.store.piles(limit: 1).first?.id)
    robot.press(.function(7))
    for text in [nil, "Белгісіз", "Адам"] { clerk.field(text) }
    robot.press(.alt("o"))
    robot.type("ескі мекенжай")
    robot.press(.enter, .function(10), .end, .enter)
    #expect(clerk.sees("Белгісіз"))
    robot.press(.function(10))
    #expect(robot.stack.screens.last is PileView, "nothing was typed, so nothing is asked")
    robot.press(.enter)
    robot.type("Сынақұлы")
    robot.press(.function(10))
    #expect(clerk.sees(office.workplace[EntryWords.keepDraft]))
    robot.type("2")
    #expect(try DraftForms.orphans(office.workplace).count == 1)
    robot.press(.enter)
    #expect(clerk.sees("Сынақұлы"), "\(robot.screen)")
    robot.press(.enter)
    for text in [
      "01011980", "1", nil, nil, nil, nil, "аксу", nil, nil, nil, "шымк", "2", "1811", nil, "+6м", nil, nil,
    ] {
      clerk.field(text)
    }
    robot.type("1")
    robot.press(.function(2))
    #expect(try office.store.pile(id)?.count == PileCount(papers: 3, entered: 1), "\(robot.screen)")
    #expect(try office.person("Белгісіз Адам").patronymic == "Сынақұлы")
    #expect(try DraftForms.orphans(office.workplace).isEmpty)
    #expect(robot.stack.screens.last is PileView)
  }

  @Test func aPaperThatWaitsAndIsEmptiedIsStillThatPaper() throws {
    let office = try InventedOffice()
    let clerk = try open(office, papers: "3")
    let robot = clerk.robot
    let id = try #require(try office.store.piles(limit: 1).first?.id)
    robot.press(.function(7))
    for text in [nil, "Белгісіз", "Адам"] { clerk.field(text) }
    robot.press(.alt("o"))
    robot.type("не читается дом")
    robot.press(.enter, .function(10), .end, .enter)
    clerk.field("Қ")
    robot.press(.function(8), .left, .enter)
    #expect(!clerk.sees("Белгісіз"), "\(robot.screen)")
    for text in [nil, "Басқаев", "Адам"] { clerk.field(text) }
    robot.press(.alt("o"))
    for _ in 0..<30 { robot.press(.backspace) }
    robot.type("не читается улица")
    robot.press(.enter)
    #expect(try office.store.pile(id)?.count.aside == 1, "\(robot.screen)")
    #expect(try office.store.papers(of: id).map(\.subject) == ["Басқаев Адам"])
  }

  /// A wrong refusal, or a wrong reason of it, is mended on the line of the paper.
  @Test(arguments: [Language.ru, .kk]) func aRefusalIsMended(language: Language) throws {
    let office = try InventedOffice(language)
    let clerk = try open(office, papers: "3")
    let robot = clerk.robot
    let id = try #require(try office.store.piles(limit: 1).first?.id)
    robot.press(.function(7))
    for text in [nil, "Бөтенов", "Адам"] { clerk.field(text) }
    robot.press(.alt("r"))
    robot.type("басқа аудан, мөрі жоқ")
    robot.press(.enter, .function(10), .end, .enter)
    #expect(clerk.sees(office.workplace[PileWords.refusal]) && clerk.sees("басқа аудан, мөрі жоқ"))
    robot.type("2")
    robot.type("қолы жоқ")
    robot.press(.enter)
    #expect(try office.store.papers(of: id).map(\.reason) == ["қолы жоқ"])
    robot.press(.enter)
    robot.type("1")
    #expect(try office.store.pile(id)?.count == PileCount(papers: 3, aside: 1), "\(robot.screen)")
    robot.press(.enter)
    #expect(robot.stack.screens.last is RegistrationForm && clerk.sees("Бөтенов"), "what was typed is there")
  }

  /// A paper is called by its person, and a name that is corrected is so in the pile and on the slip.
  @Test func aPaperIsCalledAsItsPersonIsCalledNow() throws {
    let office = try InventedOffice()
    let clerk = try open(office, papers: "1")
    clerk.robot.press(.function(7))
    clerk.key(simple(5))
    clerk.robot.press(.function(2))
    #expect(clerk.sees("последний лист"), "\(clerk.robot.screen)")
    var person = try office.person("Жақсыбекова Сынақе")
    person.surname = "Жаксыбаева"
    try office.store.change(.correct) { [person] in
      var person = person
      try $0.save(&person)
    }
    clerk.robot.press(.function(10))
    #expect(clerk.sees("Жаксыбаева") && !clerk.sees("Жақсыбекова"), "\(clerk.robot.screen)")
    let path = office.folder + "/named.txt"
    let id = try #require(try office.store.piles(limit: 1).first?.id)
    _ = try PileSlip.printout(of: id, office.workplace).write(.text, to: path, overwrite: false)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Жаксыбаева Сынақе"))
  }

  @Test func aPaperWithoutANameIsCalledSoInTheLanguageOfTheScreen() throws {
    let office = try InventedOffice(.kk)
    let clerk = try open(office, papers: "2")
    clerk.robot.press(.function(7), .alt("o"))
    clerk.robot.type("оқылмайды")
    clerk.robot.press(.enter, .function(10))
    #expect(clerk.sees("аты жоқ"))
    clerk.robot.press(.alt("j"), .alt("j"))
    #expect(clerk.sees("без имени"), "\(clerk.robot.screen)")
    let id = try #require(try office.store.piles(limit: 1).first?.id)
    #expect(try office.store.papers(of: id).map(\.subject) == [""])
  }

  /// A departure paper is entered from the pile: F5, who, Enter.
  @Test func aDepartureIsEnteredFromThePile() throws {
    let office = try InventedOffice()
    let clerk = try open(office, papers: "2")
    let robot = clerk.robot
    let id = try #require(try office.store.piles(limit: 1).first?.id)
    robot.press(.function(5))
    robot.type("аксу")
    robot.settle()
    #expect(!clerk.sees("614433100"), "a place cannot leave: \(robot.screen)")
    robot.press(.enter)
    #expect(robot.stack.screens.last is FindView)
    for _ in 0..<4 { robot.press(.backspace) }
    robot.type("сейтказы")
    robot.press(.enter)
    #expect(robot.stack.screens.last is DepartureForm, "\(robot.screen)")
    robot.type("шымк")
    robot.press(.enter, .function(2))
    #expect(try office.store.pile(id)?.count == PileCount(papers: 2, entered: 1), "\(robot.screen)")
    #expect(clerk.sees("Сохранено: Сейтқазы Ерлан") && robot.stack.screens.last is PileView)
    robot.press(.function(5))
    robot.type("сейтказы")
    robot.press(.enter)
    #expect(clerk.sees("действующей регистрации нет"), "\(robot.screen)")
    robot.press(.function(1))
    #expect(clerk.sees("Лист о выбытии"))
  }

  @Test func pageUpStepsBackToTheRecordsSavedJustNow() throws {
    let office = try InventedOffice()
    let clerk = try open(office)
    let robot = clerk.robot
    robot.press(.function(7))
    for number in 5..<8 {
      clerk.key(simple(number))
      robot.press(.function(2))
    }
    robot.press(.pageUp)
    #expect(clerk.sees("Сынақз") && clerk.sees("Запись 3 из 3"))
    robot.press(.pageUp, .pageUp, .pageUp)
    #expect(clerk.sees("Сынақе"), "before the first there is none")
    robot.press(.down, .down, .down)
    robot.type("Түзетілген")
    robot.press(.function(2))
    #expect(clerk.sees("Лист пачки"), "back where the next paper is entered")
    #expect(
      try office.store.pile(office.store.piles(limit: 1)[0].id)?.count.entered == 3,
      "no paper is counted twice")
    robot.press(.pageUp, .pageDown)
    #expect(clerk.sees("Лист пачки"))
    let corrected = try office.person("Жақсыбекова Сынақе")
    #expect(corrected.patronymic == "Түзетілген")
  }

  @Test func oneLostSignOfAnIINIsOfferedAndNeverTakenSilently() throws {
    let office = try InventedOffice()
    let clerk = Clerk(robot: office.robot(try RegistrationForm(office.workplace, start: .new)))
    for text in ["9?0412400086", "Тестова", "Дана", nil, "12041991"] { clerk.field(text) }
    #expect(clerk.sees("910412400086"))
    clerk.robot.press(.up)
    clerk.robot.press(.function(4))
    #expect(clerk.robot.screen[3].contains("910412400086"))
    #expect(!clerk.sees("F4 ИИН"))
  }

  @Test func undoingASavedPaperTakesItOutOfThePileToo() throws {
    let office = try InventedOffice()
    let clerk = try open(office, papers: "2")
    clerk.robot.press(.function(7))
    clerk.key(simple(5))
    clerk.robot.press(.function(2))
    let id = try #require(try office.store.piles(limit: 1).first?.id)
    let change = try #require(try office.store.changes(limit: 1).first)
    try office.store.undo(change.id, reason: "не тот лист")
    #expect(try office.store.pile(id)?.count == PileCount(papers: 2))
    #expect(
      throws: StoreError.self, "the pile itself has no later change in force, the first has been taken back"
    ) {
      try office.store.undo(change.id)
    }
    #expect(try office.store.verify().damage == nil)
  }

  @Test func aPileWithPapersIsNotTakenBackBeforeThem() throws {
    let office = try InventedOffice()
    let clerk = try open(office, papers: "2")
    let made = try #require(try office.store.changes(limit: 1).first)
    clerk.robot.press(.function(7))
    clerk.field(nil)
    clerk.field("Бөтенов")
    clerk.robot.press(.alt("r"))
    clerk.robot.type("басқа аудан")
    clerk.robot.press(.enter)
    let refusal = try #require(try office.store.changes(limit: 1).first)
    #expect(refusal.kind == "refuse" && refusal.reason == nil)
    #expect(try office.store.undoPlan(of: made.id).later == [refusal.id])
    try office.store.undo(refusal.id)
    try office.store.undo(made.id)
    #expect(try office.store.countOfPiles() == 0)
  }

  @Test(arguments: Language.allCases) func aClerksDayIsToldByTheJournal(language: Language) throws {
    let office = try InventedOffice(language)
    let before = try office.store.workingDay(of: "aliya", on: InventedOffice.today)
    let clerk = try open(office, papers: "3")
    clerk.robot.press(.function(7))
    for number in 5..<7 {
      clerk.key(simple(number))
      clerk.robot.press(.function(2))
    }
    clerk.robot.press(.alt("o"))
    clerk.robot.type("жоқ")
    clerk.robot.press(.enter, .function(10), .function(10), .function(5))
    let day = try office.store.workingDay(of: "aliya", on: InventedOffice.today)
    #expect(day.aside == 1 && day.arrivals == before.arrivals + 2 && day.people == before.people + 2)
    #expect(clerk.sees(office.workplace[PileWords.arrivals]))
    clerk.robot.press(.left)
    #expect(clerk.sees(office.workplace[PileWords.idle]))
  }

  @Test func aPaperThatAnotherFinishedMeanwhileIsSaidAndNotEnteredTwice() throws {
    let office = try InventedOffice()
    let id = try office.makePile()
    let paper = try #require(try office.store.papers(of: id).first)
    let robot = office.robot(try PileView(office.workplace, id))
    robot.press(.down, .enter)
    let clerk = Clerk(robot: robot)
    clerk.key(simple(5))
    var theirs = paper
    theirs.enter(as: try office.stay("Касымов Рустам").id, .arrival)
    try office.store.change(.save) { [theirs] change in
      var theirs = theirs
      try change.save(&theirs)
    }
    robot.press(.function(2))
    #expect(clerk.sees("тем временем закончили"))
    #expect(try office.store.people(named: "Жақсыбекова Сынақе", limit: 1).isEmpty, "nothing of it was saved")
    robot.press(.function(2))
    #expect(try office.store.pile(id)?.count.entered == 1, "the pile has it once")
  }

  /// A pile of one paper by its slip and two in fact says so in words, on the screen and on paper.
  @Test func aPileThatDoesNotAddUpSaysSo() throws {
    let office = try InventedOffice()
    let id = try office.makePile()
    var pile = try #require(try office.store.pile(id)?.pile)
    pile.papers = 1
    try office.store.change(.correct) { change in
      try change.save(&pile)
      var paper = Paper(of: id, .refused, subject: "Үлгіев Сынақ", reason: "басқа аудан")
      try change.save(&paper)
    }
    let robot = office.robot(try PileView(office.workplace, id))
    #expect(robot.screen.contains { $0.contains("Сверх описи") && $0.contains("1") })
    #expect(!robot.screen.contains { $0.contains("-1") || $0.contains("−1") })
    #expect(!robot.screen.contains { $0.contains("верните") }, "a paper that goes back counts too")
    #expect(robot.screen.contains { $0.contains("исправьте их число") })
    let list = office.robot(try PilesView(office.workplace))
    #expect(list.screen.contains { $0.contains("+1 лишн.") })
    let path = office.folder + "/slip.txt"
    _ = try PileSlip.printout(of: id, office.workplace).write(.text, to: path, overwrite: false)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8).contains("Опись не сходится: листов на 1 больше"))
  }

  @Test(arguments: ["piles", "day", "journal"]) func theListIsPrinted(which: String) throws {
    let office = try InventedOffice()
    _ = try office.makePile()
    let screen: any Screen =
      switch which {
      case "piles": try PilesView(office.workplace)
      case "day": try DayView(office.workplace)
      default: try ChangesView(office.workplace)
      }
    let robot = office.robot(screen)
    robot.press(.function(6), .character("2"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    let path = "\(office.folder)/\(which).txt"
    robot.type(path)
    robot.press(.enter)
    #expect(robot.screen.contains { $0.contains("Записано") })
    let printed = try String(contentsOfFile: path, encoding: .utf8)
    let expected = ["piles": "Акимат Аксуского с.о.", "day": "Внесено регистраций", "journal": "aliya"]
    #expect(printed.contains(expected[which] ?? "?"), "\(printed)")
  }
}
