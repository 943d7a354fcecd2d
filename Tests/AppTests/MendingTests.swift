import Domain
import Store
import TUI
import Testing
import Words

@testable import App

/// What the check of all records finds is mended from its list: three keys at most, and what is typed.
@Suite struct MendingTests {
  /// Presses keys before the list of a rule's records and counts them; what is typed is no key.
  private final class Desk {
    let office: InventedOffice
    let robot: Robot
    private(set) var keys = 0

    init(_ office: InventedOffice, _ rule: RuleCode) throws {
      self.office = office
      let list = try office.remarks(rule)
      #expect(list.cursorOpens, "\(rule) is found")
      robot = office.robot(list)
    }

    func press(_ pressed: Key...) {
      for key in pressed { robot.press(key) }
      keys += pressed.count
    }

    var text: String { robot.screen.joined(separator: "\n") }

    /// Back on the list, where nothing is left of the rule.
    func expectSettled(at location: SourceLocation = #_sourceLocation) {
      let list = robot.stack.screens.last as? RemarksView
      #expect(list?.cursorOpens == false, "\(text)", sourceLocation: location)
      #expect(text.contains("Замечание снято"), "\(text)", sourceLocation: location)
      #expect(keys <= 3, sourceLocation: location)
    }
  }

  private func settlement(_ change: (inout Settlement) -> Void, in office: InventedOffice) throws {
    var facts = Settlement()
    (facts.territory, facts.type) = (.territory(InventedOffice.aksu), .rural)
    change(&facts)
    try office.store.change(.save) { [facts] in try $0.save(facts) }
  }

  // MARK: What a file said

  /// A field that was cleaned when it was read and is right as it stands is saved as it is; another field of the record
  /// waits for its own look.
  @Test func whatWasCleanedAndIsRightIsSavedAsItStands() throws {
    let office = try InventedOffice()
    let stay = try office.stay("Қасымова Айгүл").id
    try office.store.change(.importing) { change in
      try change.keep(
        [Problem(.f06, .surname), Problem(.f06, .street)], of: .registration, stay, replacing: false)
    }
    let desk = try Desk(office, .f06)
    desk.press(.function(4), .function(2))
    #expect(desk.text.contains("Замечание снято"), "\(desk.text)")
    #expect(try office.store.findings(of: stay).count == 1)
    desk.press(.function(4), .function(2))
    #expect(try office.store.findings(of: stay).isEmpty)
    #expect(try office.store.verify().damage == nil)
  }

  /// Whoever opens the record for something else has not looked at the field.
  @Test func whatIsSavedOnAnotherWayLeavesTheFinding() throws {
    let office = try InventedOffice()
    let stay = try office.stay("Қасымова Айгүл").id
    try office.store.change(.importing) { change in
      try change.keep([Problem(.f06, .surname)], of: .registration, stay, replacing: false)
    }
    let desk = try Desk(office, .f06)
    desk.press(.enter, .enter, .function(2), .function(10))
    #expect(try office.store.findings(of: stay).count == 1, "\(desk.text)")
  }

  // MARK: Places

  @Test func theSuccessorOfASettlementIsNamed() throws {
    let office = try InventedOffice()
    try settlement({ _ in }, in: office)
    try office.lose(InventedOffice.aksu)
    let desk = try Desk(office, .r08)
    #expect(desk.text.contains("Преемник"))
    desk.press(.function(4))
    desk.robot.type("манкент")
    desk.press(.enter)
    desk.robot.type("Постановление № 12")
    desk.press(.function(2))
    desk.expectSettled()
    #expect(try office.remarks(.f03).cursorOpens == false, "the stays at that place are settled too")
  }

  @Test func anOpenStayAtAPlaceThatIsGoneAsksForItsSuccessorNotForAnotherAddress() throws {
    let office = try InventedOffice()
    try office.lose(InventedOffice.aksu)
    let closed = try office.stay("Ким Виктория")
    var told: [Int64] = []
    _ = try office.store.review { if $0.problem.rule == .f03 { told.append($0.record) } }
    #expect(!told.isEmpty && !told.contains(closed.id), "what was right on its day is right")
    let robot = office.robot(try office.remarks(.f03))
    robot.press(.function(4))
    #expect(robot.stack.screens.last is SuccessorForm)
    let addresses = try told.map { try office.store.registration($0)?.place }
    robot.type("манкент")
    robot.press(.enter)
    robot.type("Постановление № 12")
    robot.press(.function(2))
    _ = try office.store.review { #expect($0.problem.rule != .f03) }
    #expect(try told.map { try office.store.registration($0)?.place } == addresses)
  }

  @Test func anOldAssessmentIsWrittenAnew() throws {
    let office = try InventedOffice()
    try settlement(
      {
        ($0.potential, $0.potentialOn) = (.medium, InventedOffice.day("01.02.2019"))
        $0.potentialBasis = "Протокол № 1"
      }, in: office)
    let desk = try Desk(office, .r05)
    desk.press(.function(4))
    desk.robot.type("01.11.2026")
    desk.press(.function(2))
    desk.expectSettled()
    #expect(
      try office.store.settlement(InventedOffice.aksu)?.potentialOn == InventedOffice.day("01.11.2026"))
  }

  // MARK: Cases

  @Test func aFieldOfAnApplicationIsFilledIn() throws {
    let office = try InventedOffice()
    let id = try office.makeCase()
    var record = try #require(try office.store.kandasCase(id)).record
    record.employer = nil
    try office.store.change(.correct) { [record] in
      var record = record
      try $0.save(&record, in: KandasRegister.self)
    }
    let desk = try Desk(office, .r42)
    desk.press(.function(4))
    desk.robot.type("ТОО «Үлгі»")
    desk.press(.function(2))
    desk.expectSettled()
    #expect(try office.store.kandasCase(id)?.record.employer == "ТОО «Үлгі»")
  }

  @Test func aPaperThatIsMissingIsMarked() throws {
    let office = try InventedOffice()
    let id = try office.makeCase()
    let before = try #require(try office.store.kandasCase(id)).missingPapers(today: office.workplace.today)
      .count
    let desk = try Desk(office, .r43)
    desk.press(.function(4), .enter, .function(10))
    let after = try #require(try office.store.kandasCase(id)).missingPapers(today: office.workplace.today)
      .count
    #expect(after == before - 1 && desk.keys == 3)
    #expect(desk.robot.stack.screens.last is RemarksView)
  }

  @Test(arguments: [(RuleCode.r44, [] as [KandasStep]), (.r45, [.complete])])
  func aStepThatIsOverdueIsMade(rule: RuleCode, steps: [KandasStep]) throws {
    let office = try InventedOffice()
    let day = InventedOffice.day("02.10.2026")
    try office.makeCase(on: day, steps: steps.map { ($0, day) })
    let desk = try Desk(office, rule)
    desk.press(.function(4))
    #expect(desk.robot.stack.screens.last is KandasView)
    desk.press(.function(4))
    #expect(desk.robot.stack.screens.last is KandasStepForm, "F2 is the third key")
  }

  @Test func aStatusThatHasExpiredStandsUnderTheCursor() throws {
    let office = try InventedOffice()
    let day = InventedOffice.day("02.10.2024")
    let id = try office.makeCase(
      on: day, steps: [.complete, .advisedFor, .granted].map { ($0, day) })
    let known = try #require(try office.store.kandasCase(id))
    let head = try #require(known.members.first).record.id
    if known.history.statuses[head] == nil {
      let status = KandasMove(.status, of: head, on: day, until: InventedOffice.day("02.10.2025"))
      try office.store.change(.step) { try $0.make(status, in: id) }
    }
    let desk = try Desk(office, .r51)
    desk.press(.function(4), .function(4))
    #expect(desk.robot.stack.screens.last is KandasStepForm)
  }

  @Test(arguments: [(RuleCode.r26, "01.10.2026", false), (.r29, "19.11.2026", true)])
  func aCaseOfResettlementIsMended(rule: RuleCode, filed: String, pays: Bool) throws {
    let office = try InventedOffice()
    var record = ResettlerCase()
    (record.direction, record.isKandas, record.employerPays) = (.outbound, false, pays)
    (record.origin, record.targetOblast) = (
      .territory(InventedOffice.aksu), .territory(InventedOffice.code(550_000_000))
    )
    (record.jobSeeker, record.priorRegistrationSince) = (true, InventedOffice.day("01.03.2019"))
    var person = Person()
    (person.surname, person.givenName, person.sex) = ("Сынақов", "Марат", .m)
    (person.birthDate, person.citizenship) = (InventedOffice.day("03.02.1988"), Country.kazakhstan)
    var member = ResettlerMember()
    member.relation = Relation.head.rawValue
    try office.store.change(.receive) { [record, person, member] change in
      _ = try change.receive(
        record, [Applicant(person, member)], filedOn: InventedOffice.day(filed), in: ResettlerRegister.self)
    }
    let desk = try Desk(office, rule)
    desk.press(.function(4))
    if pays {
      desk.robot.type("н")
      desk.press(.function(2))
      desk.expectSettled()
    } else {
      desk.press(.function(4))
      #expect(desk.robot.stack.screens.last is ResettlerStepForm, "F2 is the third key")
    }
  }

  // MARK: Registrations

  /// A stay past its last day is mended by its end or by the next registration: F4 leads to where both are, and the
  /// finding is settled with the second key there.
  @Test func aStayPastItsDayLeadsToItsEndAndToTheNextOne() throws {
    let office = try InventedOffice()
    let desk = try Desk(office, .r66)
    desk.press(.function(4))
    #expect(desk.robot.stack.screens.last is RegistrationView, "not the field of its last day")
    let footer = try #require(desk.robot.screen.last)
    for key in ["F4", "F5", "F8"] { #expect(footer.contains(key), "\(footer)") }
    desk.press(.function(8), .function(2))
    #expect(try office.stay("Қасымова Айгүл").endedOn != nil)
    desk.robot.press(.function(10))
    desk.expectSettled()
  }

  /// What was registered late stays late: F4 asks for the reason, as F5 does.
  @Test(arguments: [4, 5]) func aLateRegistrationTakesAReason(key: Int) throws {
    let office = try InventedOffice()
    var paper = InventedPaper("Кешіков Мұрат", "17.03.1971", .m, InventedOffice.karabulak, "01.03.2026")
    paper.registered = "10.04.2026"
    let entered = try office.store.change(.save) { [paper] in
      try $0.enter(paper.entry, of: nil, accepted: [:], isLate: true)
    }
    let desk = try Desk(office, .r60)
    desk.press(.function(key))
    #expect(desk.robot.stack.screens.last is LineDialog, "\(desk.text)")
    desk.robot.type("болел, есть справка")
    desk.press(.enter)
    desk.expectSettled()
    #expect(try office.store.acceptances(of: entered.registration).map(\.reason) == ["болел, есть справка"])
  }

  @Test func anEndWithoutAReasonOpensItsRegistration() throws {
    let office = try InventedOffice()
    let record = try office.record("Касымов Рустам")
    var end = RegistrationEntry()
    end.fill(from: record.person)
    (end.kind, end.event, end.to) = (record.stay.kind, .departure, Place.none)
    (end.from, end.registeredOn) = (.territory(InventedOffice.karabulak), InventedOffice.today)
    try office.store.change(.depart) { [end] in try $0.correct(record.stay, of: record.person, to: end) }
    let desk = try Desk(office, .r70)
    desk.press(.function(4))
    #expect(desk.robot.stack.screens.last is RegistrationView)
  }
}

extension RemarksView {
  /// There is a record to be mended.
  fileprivate var cursorOpens: Bool { opening != nil }
}
