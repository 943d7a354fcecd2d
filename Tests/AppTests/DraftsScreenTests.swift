import Domain
import Store
import TUI
import Testing
import Words

@testable import App

/// Forms that were put aside: one opens at once, of several one is chosen, and one that nobody wants is thrown away.
@Suite struct DraftsScreenTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  /// Puts forms aside, one a day: a registration of somebody new, a departure, and the service of a family's case where
  /// there is one.
  private func putAside(_ office: InventedOffice, serviceOf id: Int64? = nil) throws {
    func putAside(on day: String, _ form: (Workplace) throws -> any Screen, keys: Int, text: String) throws {
      let workplace = try office.on(InventedOffice.day(day))
      let robot = office.robot(try form(workplace))
      for _ in 0..<keys { robot.press(.down) }
      robot.type(text)
      robot.press(.function(10))
      robot.type("2")
      #expect(robot.stack.isFinished)
    }
    try putAside(
      on: "18.11.2026", { try RegistrationForm($0, start: .new) }, keys: 1, text: "Сынақова")
    let record = try office.record("Қасымова Айгүл")
    try putAside(on: "19.11.2026", { try DepartureForm($0, .departure, of: record) }, keys: 0, text: "шымк")
    guard let id, let dossier = try office.store.kandasCase(id) else { return }
    let given = KandasService(of: id, .legal, on: InventedOffice.today)
    try putAside(
      on: "20.11.2026", { try KandasServiceForm($0, dossier, given) }, keys: 2, text: "Карьерный центр")
  }

  @Test(arguments: [Language.ru, .kk]) func ofSeveralOneIsChosen(language: Language) throws {
    let office = try InventedOffice(language)
    try putAside(office, serviceOf: try office.makeCase())
    let robot = office.robot(DeskView(office.workplace))
    robot.type("9")
    #expect(robot.stack.screens.last is DraftsView)
    try Golden.expect(robot, "drafts-\(language.rawValue)")
    // The oldest is the last.
    robot.press(.end, .enter)
    #expect(robot.stack.screens.last is RegistrationForm && text(robot).contains("Сынақова"))
    robot.press(.function(10))
    robot.type("2")
    #expect(robot.stack.screens.last is DraftsView, "put aside again, it is in the list")
    #expect(try DraftForms.orphans(office.workplace).count == 3)
  }

  @Test func oneIsThrownAwayAfterAQuestion() throws {
    let office = try InventedOffice()
    try putAside(office)
    let robot = office.robot(DeskView(office.workplace))
    robot.type("9")
    robot.press(.down, .function(8))
    #expect(text(robot).contains("Сынақова") && text(robot).contains("Набранное пропадёт"))
    robot.press(.enter)
    #expect(try DraftForms.orphans(office.workplace).count == 2, "what removes suggests no")
    robot.press(.function(8))
    robot.type("д")
    let left = try DraftForms.orphans(office.workplace).map(\.draft.form)
    #expect(left == [DepartureForm.Kind.departure.rawValue], "\(text(robot))")
    robot.press(.function(8))
    robot.type("д")
    #expect(robot.stack.screens.last is DeskView, "nothing is left to choose from")
    #expect(try DraftForms.orphans(office.workplace).isEmpty)
  }

  @Test func theOnlyOneOpensAtOnce() throws {
    let office = try InventedOffice()
    let form = office.robot(try RegistrationForm(office.workplace, start: .new))
    form.press(.enter)
    form.type("Сынақова")
    form.press(.function(10))
    form.type("2")
    let robot = office.robot(DeskView(office.workplace))
    robot.type("9")
    #expect(robot.stack.screens.last is RegistrationForm)
  }

  /// A draft of a service goes on through the reason that its warning asks for.
  @Test func aServiceThatWasPutAsideIsSavedWithItsReason() throws {
    let office = try InventedOffice()
    let id = try office.makeCase()
    try putAside(office, serviceOf: id)
    var same = KandasService(of: id, .legal, on: InventedOffice.today)
    try office.store.change(.save) { try $0.save(&same) }
    let robot = office.robot(try #require(try DraftForms.newest(office.workplace)))
    #expect(robot.stack.screens.last is KandasServiceForm)
    robot.press(.function(2))
    robot.type("вторая за день")
    robot.press(.enter)
    #expect(robot.stack.isFinished, "\(text(robot))")
    let services = try #require(try office.store.kandasCase(id)?.services)
    #expect(services.count == 2 && services.contains { $0.provider == "Карьерный центр" })
    #expect(try office.store.changes(limit: 1).first?.reason == "вторая за день")
    #expect(!(try DraftForms.orphans(office.workplace).contains { $0.draft.form == KandasServiceForm.name }))
  }

  /// The answers that the form of a pile may get: a reason saves, a conflict puts both versions together.
  @Test func aPileAnswersAReasonAndAConflict() throws {
    let office = try InventedOffice()
    var form = PileForm(office.workplace)
    for (id, text) in [(FieldID.sender, "Акимат"), (.papers, "3")] {
      form.paper.form.setText(id.rawValue, text)
    }
    try form.readAll()
    guard
      case .pop(let saved as RecordSaved) = try form.resume(with: DialogAnswer.wrote("reason", text: "так"))
    else {
      Issue.record("the pile was not saved")
      return
    }
    let pile = try #require(try office.store.pile(saved.id)?.pile)
    let robot = office.robot(PileForm(office.workplace, pile))
    robot.press(.down, .up)
    robot.type("Аксуский с.о.")
    var theirs = pile
    theirs.papers = 5
    try office.store.change(.correct) { try $0.save(&theirs) }
    robot.press(.function(2))
    #expect(robot.stack.screens.last is ConflictDialog)
    robot.press(.function(2), .function(2))
    let kept = try #require(try office.store.pile(saved.id)?.pile)
    #expect(kept.sender == "Аксуский с.о." && robot.stack.isFinished, "\(text(robot))")
  }
}
