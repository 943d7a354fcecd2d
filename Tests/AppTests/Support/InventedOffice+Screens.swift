import Domain
import Foundation
import Interchange
import Store
import TUI
import Words

@testable import App

extension InventedOffice {
  /// Every screen of the program, each with something in it.
  func everyScreen() throws -> [any Screen] {
    let office = self
    let record = try office.record("Қасымова Айгүл")
    let place = office.workplace
    let received = try office.makeCase()
    let days = ["17.11.2025", "18.11.2025", "19.11.2025", "24.12.2025"].map(InventedOffice.day)
    let granted = try office.makeCase(
      "Сейтов Бекзат", on: days[0],
      steps: [(.complete, days[1]), (.advisedFor, days[2]), (.granted, days[3])])
    guard let dossier = try place.store.kandasCase(received), let old = try place.store.kandasCase(granted),
      let member = old.members.first
    else { throw StoreError.absent(register: .kandasCase, id: received) }
    let centre = try office.makeCentre("Қоныс", places: 2)
    for index in 0..<2 {
      try office.move(old.members[index].record.id, into: centre, since: "10.0\(3 + index).2026")
    }
    var service = KandasService(
      of: granted, .training, to: old.members[1].record.id, on: office.workplace.today)
    service.provider = "Карьерный центр города Туркестан"
    try place.store.change(.save) { try $0.save(&service) }
    guard let lodging = try place.store.kandasCase(granted) else {
      throw StoreError.absent(register: .kandasCase, id: granted)
    }
    let outcome = try office.comparison()
    guard let there = outcome.found.onlyThere.first else {
      throw StoreError.absent(register: .kandasCase, id: 0)
    }
    let pile = try office.makePile()
    var narrowed = RegistrationList(.open)
    narrowed.conditions = [ListCondition(.district, "614400000")]
    let ofPeople: [any Screen] = [
      try RegistrationForm(place, start: .new), try RegistrationForm(place, start: .ofPerson(record.person)),
      try RegistrationForm(place, start: .correct(record.stay, record.person)),
      try RegistrationForm(place, start: .following(record.stay, record.person)),
      try office.paper(of: pile), try RegistrationsView(place, narrowed), ReconcileView(place, outcome),
      FileRowsView(place, there),
      FirstStart(
        path: office.folder + "/new.db", language: place.language, clock: place.clock, officer: "aliya",
        choose: { _ in }),
    ]
    let others: [any Screen] = [
      try CentresView(place), try CentreView(place, centre.id),
      try CentreForm(place, centre, among: try place.store.centres(on: place.today)),
      try KandasServicesView(place, granted), try KandasServicesView(place, received),
      try KandasServiceForm(place, lodging, service),
      try CentreStayForm(place, lodging, .moveIn, of: lodging.members[2].record.id),
      try CentreStayForm(
        place, lodging, .moveOut, of: lodging.stays[0].member, lodging.stays[0]),
      try CentreStayForm(place, lodging, .correction, of: lodging.stays[1].member, lodging.stays[1]),
      try CasesView<KandasRegister>(place), try KandasView(place, received), try KandasView(place, granted),
      try KandasPapersView(place, received), try FamilyGrid<KandasRegister>(place),
      try FamilyGrid<KandasRegister>(place, joining: dossier),
      try CaseForm<KandasRegister>(place, correcting: dossier),
      try CaseForm<KandasRegister>(
        place, receiving: [Applicant(member.person, member.record)], reason: nil, nil),
      try KandasStepForm(place, dossier, .returned),
      try KandasStepForm(place, old, .ended, of: member.record.id),
      try MemberForm<KandasRegister>(place, member, isHead: true), KandasPaperForm(place, dossier.papers[1]),
      try TodayView(place),
      try RegistrationsView(place), try RegistrationsView(place, filter: .late), try PeopleView(place),
      try FindView(place), try RegistrationView(place, record.stay.id),
      try PersonView(place, record.person.id),
      try DepartureForm(place, .departure, of: record), try DepartureForm(place, .deregistration, of: record),
      try HistoryView(place, .registration, record.stay.id, name: record.person.fullName),
      DeskView(place), try ChangesView(place),
      try ChangeView(place, place.store.changes(limit: 1).first?.id ?? 0), try TerritoriesView(place),
      try TerritoryView(place, InventedOffice.aksu), try SettlementForm(place, try office.village, nil),
      try SettlementsGrid(place, [try office.village], in: "Аксуский с.о."),
      SuccessorForm(place, try office.village, Succession()), try PersonForm(place, record.person),
      DocumentForm(place, record.person), RulesView(place), try RuleView(place, .r68),
      try RuleView(place, nil),
      FrequencyView(place, RegistrationList(), .place), try MarkedForm(place, [record.stay.id]),
      FrequencyView(place, PersonList(), .nationality),
      FrequencyView(place, TerritoryList(in: place.store.office.territory), .potential),
      try QuickForm(place, record, .until), try QuickForm(place, [record.person], .nationality),
      try QuickForm(place, [try office.village], .potential), try office.inbox(),
      RemarksView(place, .r66, try place.store.remarks(on: .registration, record.stay.id), of: 1),
      try office.mappingView(),
      try office.trialView(),
      try office.warnedRowsView(),
      try draftsView(), draftView(), try PilesView(place), PileForm(place),
      try PileView(place, pile), try DayView(place),
      try ParameterForm(place, .mci), try ParameterForm(place, .ruleEditors), try HolidaysView(place),
      HolidayForm(place),
      try ListsView(place), try QuotasView(place), try QuotaForm(place, QuotaEntry()),
      try QuotaForm(place, QuotaEntry(isTotal: true)),
      ChoiceForm(place, OwnChoice(.relation), among: []),
      ConflictDialog(place, fields: [(label: "Улица", mine: "Абай", theirs: "Абая", isTouched: true)]),
    ]
    return try ofPeople + office.screensOfResettlers() + others
  }

  /// Those of families that resettle.
  private func screensOfResettlers() throws -> [any Screen] {
    let place = workplace
    let filed = try makeResettlement()
    let moved = try makeResettlement(
      "Үлгіев Болат", on: "02.11.2026",
      steps: [(.forwarded, "03.11.2026"), (.included, "09.11.2026"), (.moved, "16.11.2026")])
    guard let dossier = try place.store.resettlerCase(filed), let member = dossier.members.first else {
      throw StoreError.absent(register: .resettlerCase, id: filed)
    }
    return [
      try CasesView<ResettlerRegister>(place), try ResettlerView(place, filed),
      try ResettlerView(place, moved), try ResettlerStepForm(place, dossier, .included),
      try ResettlerStepForm(place, dossier, .refused), try FamilyGrid<ResettlerRegister>(place),
      try CaseForm<ResettlerRegister>(place, correcting: dossier),
      try CaseForm<ResettlerRegister>(
        place, receiving: [Applicant(member.person, member.record)], reason: nil, nil),
      try MemberForm<ResettlerRegister>(place, member, isHead: true),
    ]
  }

  /// A comparison with a file that has a family of its own.
  private func comparison() throws -> Reconciling.Outcome {
    let path = folder + "/state.csv"
    try """
    APP_ID;APPLICANT;SURNAME;FIRSTNAME;DATE_BIRTH;CITIZENSHIP_COUNTRY;RELATION_DEGREE
    A-6;1;Жаңаев;Илхом;03.02.1980;UZB;глава
    """.write(toFile: path, atomically: true, encoding: .utf8)
    let words = InterchangeWords(
      workplace.language, try store.gazetteer(), own: try store.ownChoices())
    return Reconciling.Outcome(
      path: path, found: try KandasReconciliation(path, store: store, words: words) { _, _ in })
  }

  /// The form of a paper that was set aside in a pile, with the pile's count in the corner.
  private func paper(of pile: Int64) throws -> RegistrationForm {
    workplace.pile = pile
    defer { workplace.pile = nil }
    return try RegistrationForm(workplace, start: .new)
  }

  // MARK: Words that are cut

  /// What `…` cuts on a screen and is not a name, a place or another text that somebody entered.
  func cutWords(on robot: Robot) -> [String] {
    robot.screen.enumerated().filter { $0.offset > 0 || !Self.givesWay($0.element) }.map(\.element).flatMap {
      row in
      row.indices.filter { row[$0] == "…" }.compactMap { place -> String? in
        let before = row[..<place]
        guard let last = before.last, last.isLetter || last.isNumber || ",.;:)»".contains(last) else {
          return nil
        }
        // Behind a dialog's right edge: the beginning is covered.
        let edges = before.count { "┌┐│└┘".contains($0) }
        if edges > 0, edges.isMultiple(of: 2) { return nil }
        // From where the text begins: behind two blanks, or a line of a box.
        let start = before.ranges(of: #/\s{2}|[│▸✓✗●○◐*]/#).last?.upperBound ?? before.startIndex
        let text = before[start...]
        return Self.wholePhrases.contains { text.hasSuffix($0) } || isEntered(text) ? nil : "\(text)…"
      }
    }
  }

  /// Whether a title line is cut for the sake of a counter beside day, officer and language.
  private static func givesWay(_ title: String) -> Bool {
    title.split(separator: "… ").last.map { $0.split(separator: " · ").count > 3 } ?? false
  }

  /// A form that its officer may not save any longer.
  private func draftView() -> DraftView {
    let typed = [FieldID.value.rawValue: "15", FieldID.valueBasis.rawValue: "приказ № 7"]
    return DraftView(
      workplace,
      Draft(form: ParameterForm.formName, fields: typed, context: ["name": ParameterName.regDays.rawValue]))
  }

  /// Two forms that were put aside.
  private func draftsView() throws -> DraftsView {
    for name in [PileForm.name, HolidayForm.name] {
      try DraftFile(beside: store.path, clock: workplace.clock).write(
        Draft(form: name, context: [DraftForms.aside: "yes"]))
    }
    return try DraftsView(workplace)
  }

  /// Our own words that end so: what follows is asked for, or still counted.
  private static let wholePhrases: [String] = [
    JournalWords.asOf, PersonWords.join, SheetWords.another, ScreenWords.counting,
  ].flatMap { phrase in Language.allCases.map { String(phrase[$0].dropLast()) } }

  /// Whether a text ends in the beginning of what somebody entered, cut in the midst of it.
  private func isEntered(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    return (1...max(1, words.count)).contains { count in
      let tail = words.suffix(count).joined(separator: " ")
      // A letter or two are the beginning of anything.
      guard tail.count > 2 else { return false }
      return entered.contains { whole in
        whole.ranges(of: tail).contains { range in
          range.upperBound < whole.endIndex
            && (range.lowerBound == whole.startIndex
              || !whole[whole.index(before: range.lowerBound)].isLetter)
        }
      }
    }
  }

  /// Names of people and places, and what else stands in this office's records.
  private var entered: [String] {
    Self.everyPaper.map(\.name) + Quotas.initial.rows.map(\.basis)
      + Self.places.flatMap { [$0.nameRu, $0.nameKk] }
      + [
        "Юсупов Ильхам", "Юсупова Нодира", "Сейтов Бекзат", "Сейтова Нодира", "Сейтова Малика",
        "Сынақов Марат", "Сынақова Нодира", "Үлгіев Болат", "Жаңаев Илхом", "Бөтенов Адам",
        "Акимат Аксуского с.о.", "ТОО «Үлгі»", "Абай к-сі 17", "Карьерный центр города Туркестан",
        "Қасымов Ерлан Серікұлы", "Қасымова Әсел Ерланқызы",
        "с.Аксу, Абай к-сі 17 ← г.Шымкент", "Ақсу а., Абай к-сі 17 ← Шымкент қ.",
        "был в командировке", folder + "/state.csv", "иностранный паспорт AB1234565",
      ]
  }
}
