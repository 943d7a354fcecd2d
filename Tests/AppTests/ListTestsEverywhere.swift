import Domain
import Store
import TUI
import Testing
import Words

@testable import App

/// What holds on every one of these screens.
@Suite struct ListTestsEverywhere {
  private static func screens(_ office: InventedOffice) throws -> [any Screen] {
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
    return [
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
      FrequencyView(place, RegistrationList(), .place), try MarkedForm(place, [record.stay.id]),
      try QuickForm(place, record, .until), try office.inbox(),
      RemarksView(place, .r66, try place.store.remarks(on: .registration, record.stay.id), of: 1),
      try office.mappingView(),
      try office.trialView(),
      try PilesView(place), PileForm(place),
      try PileView(place, office.makePile()), try DayView(place),
      try ParameterForm(place, .mci), try HolidaysView(place), HolidayForm(place),
      try ListsView(place), try QuotasView(place), try QuotaForm(place, QuotaEntry()),
      try QuotaForm(place, QuotaEntry(isTotal: true)),
      ChoiceForm(place, OwnChoice(.relation), among: []),
      ConflictDialog(place, fields: [(label: "Улица", mine: "Абай", theirs: "Абая")]),
    ]
  }

  @Test(arguments: Language.allCases) func everyKeyIsShownInAWideWindow(language: Language) throws {
    let office = try InventedOffice(language)
    for screen in try Self.screens(office) {
      for size in [Size(132, 43), Size(200, 60)] {
        let robot = office.robot(screen, size)
        let footer = " " + (robot.screen.last ?? "") + " "
        for binding in robot.stack.bindings
        where binding.isLive && binding.priority < (size.width == 200 ? 40 : 30) {
          let caption = binding.keys.first?.caption ?? ""
          #expect(footer.contains(" \(caption) "), "\(type(of: screen)) \(size.width) \(caption) \(footer)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func theMainKeysAndTheTitleFitTheSmallestWindow(language: Language)
    throws
  {
    let office = try InventedOffice(language)
    for screen in try Self.screens(office) {
      let robot = office.robot(screen)
      let footer = " " + (robot.screen.last ?? "") + " "
      for binding in robot.stack.bindings where binding.isLive && binding.priority <= 7 {
        let caption = binding.keys.first?.caption ?? ""
        #expect(footer.contains(" \(caption) "), "\(type(of: screen)) \(caption) \(footer)")
      }
      #expect(!robot.screen[0].contains("…"), "\(robot.screen[0])")
      #expect(!robot.screen[22].contains("…"), "\(robot.screen[22])")
    }
  }

  @Test(arguments: Language.allCases) func everyBindingMayBePressed(language: Language) throws {
    let office = try InventedOffice(language)
    for screen in try Self.screens(office) {
      for binding in office.robot(screen).stack.bindings where binding.isLive {
        let robot = office.robot(screen)
        robot.press(.command(binding.id))
        #expect(!(robot.stack.screens.last is MessageDialog), "\(type(of: screen)) \(binding.id)")
        #expect(binding.label.isEmpty == false)
      }
    }
  }

  @Test func everyScreenHasItsCursorAndHelp() throws {
    let office = try InventedOffice()
    for screen in try Self.screens(office) {
      let robot = office.robot(screen)
      #expect(robot.canvas.cursor != nil, "\(type(of: screen))")
      #expect(!screen.help.isEmpty, "\(type(of: screen))")
    }
  }
}
