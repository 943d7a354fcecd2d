import Domain
import Foundation
import Interchange
import Store
import TUI
import Words

@testable import App

/// An office of one district with a dozen places and thirty registrations, all invented, on 20.11.2026.
final class InventedOffice {
  static let today = day("20.11.2026")
  static let sairam = code(614_400_000)
  static let karabulak = code(614_430_100)
  static let aksu = code(614_433_100)
  static let mankent = code(614_435_100)
  static let shymkent = code(790_000_000)

  let folder: String
  let store: Store
  let workplace: Workplace

  init(_ language: Language = .ru) throws {
    precondition(WallClock.isUTC)
    var template = Array("/tmp/qonys-lists-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    folder = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let clock = Clock.fixed(Self.today)
    store = try Store.make(
      at: folder + "/qonys.db", territory: Self.sairam, number: 61, officer: "aliya", clock: clock)
    workplace = Workplace(store: store, language: language, clock: clock)
    _ = try store.takeEdition(Self.places, of: Self.day("01.01.2020"), reason: "test")
    try enter(Self.papers + Self.crowd)
    try enterFamily()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A robot before a screen of this office.
  func robot(_ screen: any Screen, _ size: Size = Size(80, 24)) -> Robot {
    let language = { self.workplace.language }
    let stack = ScreenStack(screen, words: workplace.words) { error in
      let explanation = Explanation(of: error, language())
      return ErrorText(title: explanation.title, lines: explanation.lines)
    }
    workplace.onChange { [weak stack] in stack?.use($0) }
    return Robot(stack, size: size)
  }

  /// The same office on another day.
  func on(_ day: Day) throws -> Workplace {
    let clock = Clock.fixed(day)
    let store = try Store(opening: store.path, officer: "aliya", clock: clock)
    return Workplace(store: store, language: workplace.language, clock: clock)
  }

  /// The newest edition no longer has a village.
  func lose(_ code: KatoCode) throws {
    var most = DatedValue()
    (most.value, most.from, most.basis) = ("50", Self.day("01.01.2026"), "test")
    try store.set(.katoGoneMax, to: most)
    _ = try store.takeEdition(
      Self.places.filter { $0.code != code }, of: Self.day("01.10.2026"), reason: "КАТО, октябрь")
  }

  /// The newest edition has a further place.
  func gain(_ number: Int32, in parent: Int32, _ ru: String, _ kk: String) throws {
    _ = try store.takeEdition(
      Self.places + [Self.row(number, parent, ru, kk)], of: Self.day("01.10.2026"), reason: "КАТО, октябрь")
  }

  /// An officer has named what stands in its place.
  func name(_ successor: KatoCode, successorOf gone: KatoCode) throws {
    try lose(gone)
    var said = Succession()
    (said.successor, said.since, said.basis) = (
      .territory(successor), Self.day("01.10.2026"), "Постановление № 12"
    )
    try store.name(said, of: gone)
  }

  /// What a look at all records says by a rule, before its list of records.
  func remarks(_ rule: RuleCode) throws -> RemarksView {
    var found: [Remark] = []
    _ = try store.review { if $0.problem.rule == rule { found.append($0) } }
    return RemarksView(workplace, rule, found, of: found.count)
  }

  // MARK: Looking

  /// The first person whose name begins so.
  func person(_ name: String) throws -> Person {
    let found = try store.people(named: name, limit: 1).first
    guard let id = found?.person, let person = try store.person(id) else {
      throw StoreError.absent(register: .person, id: 0)
    }
    return person
  }

  /// A village of the classifier.
  var village: Territory {
    get throws {
      guard let village = try store.gazetteer()[Self.aksu] else {
        throw StoreError.absent(register: .territory, id: 0)
      }
      return village
    }
  }

  /// That person's last registration.
  func stay(_ name: String) throws -> Registration {
    guard let stay = try store.registrations(of: person(name).id).last else {
      throw StoreError.absent(register: .registration, id: 0)
    }
    return stay
  }

  func record(_ name: String) throws -> RegistrationRecord {
    try RegistrationRecord(stay(name).id, in: store)
  }

  /// A pile of three papers, one of which waits.
  func makePile() throws -> Int64 {
    var pile = Pile()
    (pile.sender, pile.receivedOn, pile.papers) = ("Акимат Аксуского с.о.", Self.today, 3)
    try store.change(.save) { change in
      try change.save(&pile)
      var paper = Paper(of: pile.id, .aside, subject: "Бөтенов Адам", reason: "нет адреса", texts: "{}")
      try change.save(&paper)
    }
    return pile.id
  }

  /// A family of four that asks for the status, received on a day, the steps made on the days given.
  @discardableResult
  func makeCase(
    _ head: String = "Юсупов Ильхам", on day: Day = InventedOffice.day("17.11.2026"),
    steps: [(KandasStep, Day)] = []
  ) throws -> Int64 {
    let words = head.split(separator: " ").map(String.init)
    let family: [(String, String, Relation, Sex)] = [
      (words[1], "03.02.1988", .head, .m), ("Нодира", "04.05.1990", .spouse, .f),
      ("Тимур", "06.07.2014", .son, .m),
      ("Малика", "08.09.2019", .daughter, .f),
    ]
    var record = KandasCase()
    (record.ground, record.exitCountry) = (.employer, "UZB")
    (record.employer, record.employerBIN) = ("ТОО «Үлгі»", "230540007011")
    (record.place, record.street, record.house) = (.territory(Self.aksu), "Абай к-сі", "4")
    record.arrivedOn = Self.day("01.11.2026")
    return try store.change(.receive) { change in
      let applicants = family.map { given, born, relation, sex in
        var person = Person()
        person.surname = PersonName.surname(words[0], of: sex)
        (person.givenName, person.birthDate, person.sex) = (given, Self.day(born), sex)
        (person.citizenship, person.nationality) = ("UZB", "казах")
        var member = KandasMember()
        member.relation = relation.rawValue
        return Applicant(person, member, document: (.foreignPassport, "AB123456\(given.count)"))
      }
      let (id, _) = try change.receive(record, applicants, filedOn: day, in: KandasRegister.self)
      for kind in [KandasPaper.Kind.application, .identity, .invitation] {
        var paper = KandasPaper(kind, of: id, until: kind == .identity ? Self.day("01.03.2031") : nil)
        try change.save(&paper)
      }
      let end = KandasTerms(
        parameters: .initial, workingDays: WorkingDays(holidays: [], workedWeekends: [], filledYears: []))
      for (step, day) in steps {
        let move = KandasMove(step, on: day, number: step == .filed ? nil : "12")
        try change.make(move, in: id, statusUntil: end.end(grantedOn: day))
      }
      return id
    }
  }

  /// A centre that takes people.
  func makeCentre(_ name: String, places: Int) throws -> Centre {
    var centre = Centre(name, places: places)
    centre.territory = .territory(Self.aksu)
    try store.change(.save) { try $0.save(&centre) }
    return centre
  }

  /// A member of a family lives in a centre.
  func move(_ member: Int64, into centre: Centre, since: String, left: String? = nil) throws {
    var stay = CentreStay(
      of: member, in: centre.id, since: Self.day(since), leftOn: left.map { Self.day($0) })
    try store.change(.save) { try $0.save(&stay) }
  }

  /// The columns of a small sheet.
  func mappingView() throws -> MappingView {
    let path = folder + "/sheet.csv"
    try "№;Ф.И.О.;Село\n1;Сейтқазы Ерлан;Аксу\n".write(toFile: path, atomically: true, encoding: .utf8)
    return try MappingView(workplace, path, try SheetFile(path))
  }

  /// What a trial of it found.
  func trialView() throws -> TrialView { TrialView(workplace, try trial()) }

  /// The rows of it that a rule warned of.
  func warnedRowsView() throws -> WarnedRowsView { WarnedRowsView(workplace, .r60, try trial()) }

  private func trial() throws -> Importing.Outcome {
    let path = folder + "/own.csv"
    try "surname,given_name\nСейтқазы,Ерлан\n".write(toFile: path, atomically: true, encoding: .utf8)
    var report = ImportReport()
    (report.added, report.rejected, report.warnings) = (3, 1, [.r60: 2])
    let refused = Refusal(file: "sheet.csv", row: 4, problems: [Problem(.f03, .toTerritory, values: ["Жоқ"])])
    report.warned = [3, 7].map {
      ImportReport.Warned(row: $0, problem: Problem(.r60, .registeredOn, values: ["14", "10"]))
    }
    return Importing.Outcome(path: path, mapping: nil, report: report, refused: [refused], rejects: nil)
  }

  /// What a check of all records finds.
  func inbox() throws -> InboxView {
    var remarks: [RuleCode: [Remark]] = [:]
    let count = try store.review { remarks[$0.problem.rule, default: []].append($0) }
    return InboxView(workplace, .init(count: count, remarks: remarks))
  }

  // MARK: Entering

  /// Enters papers in one change; those of one IIN are of one person.
  private func enter(_ papers: [InventedPaper]) throws {
    let rules = try store.registrationRules()
    try store.change(.save) { change in
      var known: [String: Person] = [:]
      for entry in papers.map(\.entry) {
        let isLate = rules.isLate(entry)
        let person = entry.iin.flatMap { known[$0] }
        let entered = try change.enter(
          entry, of: person, accepted: isLate ? [.r60: "был в командировке"] : [:], isLate: isLate)
        if let iin = entry.iin { known[iin] = entered.person }
      }
    }
  }

  private func enterFamily() throws {
    let head = try person("Қасымова Айгүл")
    var husband = InventedPaper("Қасымов Ерлан Серікұлы", "05.02.1989", .m, Self.aksu, "19.05.2026")
    husband.until = "19.11.2027"
    var daughter = InventedPaper("Қасымова Әсел Ерланқызы", "30.08.2015", .f, Self.aksu, "19.05.2026")
    daughter.until = "19.11.2027"
    try store.change(.save) { [husband, daughter] change in
      let number = try change.family(of: head.id)
      try change.enter(husband.entry, of: nil, family: (number, "spouse"))
      try change.enter(daughter.entry, of: nil, family: (number, "daughter"))
    }
  }

  // MARK: Invented

  static func code(_ number: Int32) -> KatoCode {
    guard let code = KatoCode(number: number) else { preconditionFailure("no code: \(number)") }
    return code
  }

  static func day(_ dotted: String) -> Day {
    guard let day = Day(written: dotted) else { preconditionFailure("no day: \(dotted)") }
    return day
  }

  static let places: [KatoRow] = [
    row(610_000_000, nil, "Туркестанская область", "Түркістан облысы"),
    row(614_400_000, 610_000_000, "Сайрамский район", "Сайрам ауданы"),
    row(614_430_000, 614_400_000, "Карабулакский с.о.", "Қарабұлақ а.о."),
    row(614_430_100, 614_430_000, "с.Карабулак", "Қарабұлақ а."),
    row(614_433_000, 614_400_000, "Аксуский с.о.", "Ақсу а.о."),
    row(614_433_100, 614_433_000, "с.Аксу", "Ақсу а."),
    row(614_435_000, 614_400_000, "Манкентский с.о.", "Манкент а.о."),
    row(614_435_100, 614_435_000, "с.Манкент", "Манкент а."),
    row(612_800_000, 610_000_000, "Казыгуртский район", "Қазығұрт ауданы"),
    row(612_830_000, 612_800_000, "Казыгуртский с.о.", "Қазығұрт а.о."),
    row(612_830_100, 612_830_000, "с.Казыгурт", "Қазығұрт а."),
    row(790_000_000, nil, "г.Шымкент", "Шымкент қ."),
    row(550_000_000, nil, "Павлодарская область", "Павлодар облысы"),
  ]

  private static func row(_ number: Int32, _ parent: Int32?, _ ru: String, _ kk: String) -> KatoRow {
    KatoRow(code: code(number), parent: parent.map(code), typeCode: nil, nameRu: ru, nameKk: kk)
  }

  static var everyPaper: [InventedPaper] { papers + crowd }

  private static let papers: [InventedPaper] = {
    var expired = InventedPaper("Қасымова Айгүл Серікқызы", "12.04.1991", .f, aksu, "19.05.2026")
    expired.until = "19.11.2026"
    expired.from = .territory(shymkent)
    expired.street = "Абай к-сі"
    expired.owner = "Қасымов Серік"
    expired.document = "041772190"
    expired.number = "С-2026/55102"
    var before = InventedPaper("Қасымова Айгүл Серікқызы", "12.04.1991", .f, mankent, "10.01.2025")
    before.until = "10.07.2025"
    var left = before
    left.isDeparture = true
    left.arrived = "10.07.2025"
    left.to = Place.none
    left.reason = .termEnded
    let rustam = InventedPaper("Касымов Рустам", "08.08.1988", .m, karabulak, "14.07.2019")
    let arman = InventedPaper("Қасымов Арман Ерланұлы", "31.12.2005", .m, karabulak, "03.02.2024")
    var gulnar = InventedPaper("Қасымова Гүлнәр", "01.07.1992", .f, mankent, "02.09.2026")
    gulnar.until = "02.03.2027"
    var bekzat = InventedPaper("Qasymov Bekzat", "17.03.1999", .m, aksu, "11.11.2026")
    bekzat.until = "11.05.2027"
    bekzat.hasIIN = false
    var today = InventedPaper("Юсупов Ильхом", "02.02.1988", .m, karabulak, "20.08.2026")
    today.until = "20.11.2026"
    today.citizenship = "UZB"
    today.from = .country("UZB")
    var week = InventedPaper("Сейтқазы Ерлан Мұратұлы", "21.06.1979", .m, mankent, "25.08.2026")
    week.until = "25.11.2026"
    var month = InventedPaper(
      "Әбдірахманова Гүлбаршын Нұрмұхамбетқызы", "09.09.1984", .f, aksu, "10.06.2026")
    month.until = "10.12.2026"
    var late = InventedPaper("Ескендіров Дәулет", "14.01.1970", .m, karabulak, "01.03.2026")
    late.registered = "10.04.2026"
    let gone = InventedPaper("Ким Виктория", "25.05.1995", .f, aksu, "15.02.2022")
    var goes = gone
    goes.isDeparture = true
    goes.arrived = "30.10.2026"
    goes.to = .territory(shymkent)
    goes.reason = .moved
    return [before, left, expired, rustam, arman, gulnar, bekzat, today, week, month, late, gone, goes]
  }()

  /// The others, so that the list is longer than the screen.
  private static let crowd: [InventedPaper] = {
    let surnames = [
      "Ахметов", "Өтеген", "Жұмабаев", "Нұрланов", "Тлеулина", "Ықылас", "Орынбаева", "Шаймерден",
    ]
    return (0..<16).map { index in
      let isWoman = surnames[index % 8].hasSuffix("а")
      let given = isWoman ? ["Мадина", "Сәуле"][index / 8] : ["Марат", "Болат"][index / 8]
      let place = [karabulak, aksu, mankent][index % 3]
      return InventedPaper(
        "\(surnames[index % 8]) \(given)", "\(10 + index).0\(1 + index % 9).19\(60 + index * 2)",
        isWoman ? .f : .m, place,
        "\(11 + index).0\(1 + index % 8).20\(10 + index)")
    }
  }()
}
