import Domain
import Store
import TUI
import Words

/// Which screen a draft belongs to, by the form's name in it.
enum DraftForms {
  /// What a draft's context says where the officer put it aside: it waits on the desk instead of opening by itself.
  static let aside = "aside"

  /// A form: the register of the record that it changes, what it is called in a list, and how it comes back; nil where
  /// what it was about is gone.
  private struct Kind {
    let register: Register.Name
    let title: Phrase
    let make: (Workplace, OrphanDraft) throws -> (any Screen)?

    /// - Parameter title: as the records of the register where none is given.
    init(
      of register: Register.Name, _ title: Phrase? = nil,
      make: @escaping (Workplace, OrphanDraft) throws -> (any Screen)?
    ) {
      self.register = register
      self.title = title ?? HistoryWords.register(register.rawValue)
      self.make = make
    }
  }

  /// All forms, by their names in the drafts.
  private static var kinds: [String: Kind] {
    [
      RegistrationForm.name: Kind(of: .registration) { try RegistrationForm($0, start: .draft($1)) },
      SettlementForm.name: Kind(of: .settlement) { try SettlementForm($0, $1) },
      SettlementsGrid.name: Kind(of: .settlement, GridWords.ofSettlements) { try SettlementsGrid($0, $1) },
      PersonForm.name: Kind(of: .person) { try PersonForm($0, $1) },
      KandasRegister.drafts.grid: Kind(of: .kandasCase) { try FamilyGrid<KandasRegister>($0, $1) },
      KandasRegister.drafts.form: Kind(of: .kandasCase) { try CaseForm<KandasRegister>($0, $1) },
      MemberForm<KandasRegister>.name: Kind(of: .kandasMember) { try MemberForm<KandasRegister>($0, $1) },
      MemberForm<ResettlerRegister>.name: Kind(of: .resettlerMember) {
        try MemberForm<ResettlerRegister>($0, $1)
      },
      ResettlerRegister.drafts.grid: Kind(of: .resettlerCase) { try FamilyGrid<ResettlerRegister>($0, $1) },
      ResettlerRegister.drafts.form: Kind(of: .resettlerCase) { try CaseForm<ResettlerRegister>($0, $1) },
      KandasStepForm.name: Kind(of: .kandasCase, HistoryWords.register("kandas_move")) {
        try KandasStepForm($0, $1)
      },
      ResettlerStepForm.name: Kind(of: .resettlerCase, HistoryWords.register("resettler_move")) {
        try ResettlerStepForm($0, $1)
      },
      KandasServiceForm.name: Kind(of: .kandasService) { try KandasServiceForm($0, $1) },
      CentreForm.name: Kind(of: .centre) { try CentreForm($0, $1) },
      PileForm.name: Kind(of: .pile) { try PileForm($0, $1) },
      QuotaForm.name: Kind(of: .quota) { try QuotaForm($0, $1) },
      ParameterForm.formName: Kind(of: .parameter) { try ParameterForm($0, $1) },
      HolidayForm.name: Kind(of: .holiday) { try HolidayForm($0, $1) },
      ChoiceForm.name: Kind(of: .choice) { try ChoiceForm($0, $1) },
      SuccessorForm.name: Kind(of: .territory, SettlementWords.nameSuccessor) { try SuccessorForm($0, $1) },
      DepartureForm.Kind.departure.rawValue: Kind(of: .registration, ListWords.departure) {
        try DepartureForm($0, $1)
      },
      DepartureForm.Kind.deregistration.rawValue: Kind(of: .registration, ListWords.deregister) {
        try DepartureForm($0, $1)
      },
    ]
  }

  /// What a form is called, in a list of drafts.
  static func title(of draft: Draft, _ workplace: Workplace) -> String {
    kinds[draft.form].map { workplace[$0.title] } ?? ""
  }

  /// Whose it is: the name that was typed, else what the record is called, else the first text of the form.
  static func subject(of draft: Draft, _ workplace: Workplace) -> String {
    if draft.form == SettlementsGrid.name { return SettlementsGrid.subject(of: draft, workplace) }
    let first = draft.context["row0"].flatMap(Draft.init(json:))?.fields ?? draft.fields
    let name = [FieldID.surname, .givenName].compactMap { first[$0.rawValue] }.filter { !$0.isEmpty }
    if !name.isEmpty { return name.joined(separator: " ") }
    if let name = draft.context["name"].flatMap(ParameterName.init) {
      return workplace[RuleWords.parameter(name)]
    }
    if let record = draft.record, let register = kinds[draft.form]?.register {
      return workplace.subject(.init(register: register, record: record))
    }
    if let id = draft.context["case"].flatMap({ Int64($0) }) {
      return workplace.subject(.init(register: .kandasCase, record: id))
    }
    let carried = Set((draft.context["carried"] ?? "").split(separator: " ").map(String.init))
    let typed = first.filter { !$0.value.isEmpty && !carried.contains($0.key) }
    return FieldID.allCases.lazy.compactMap { typed[$0.rawValue] }.first ?? ""
  }

  /// The drafts that no running program has, oldest first, as far as this version has their forms.
  static func orphans(_ workplace: Workplace) throws -> [OrphanDraft] {
    try DraftFile.orphans(beside: workplace.store.path, clock: workplace.clock).filter {
      kinds[$0.draft.form] != nil
    }
  }

  /// Whether a crash or a power cut left a form behind: such a one opens by itself, one put aside does not.
  static func hasOneLeftBehind(_ workplace: Workplace) -> Bool {
    let drafts = (try? orphans(workplace)) ?? []
    return drafts.contains { $0.draft.context[aside] == nil }
  }

  /// The newest draft of a paper that waits in its pile: what was typed of it since; nil where there is none.
  static func screen(ofPaper id: Int64, _ workplace: Workplace) throws -> (any Screen)? {
    try orphans(workplace).last { $0.draft.context[Paper.draftKey] == "\(id)" }.flatMap {
      try screen(of: $0, workplace)
    }
  }

  /// The screen of the newest form left behind, or put aside where there is none; nil where there are no drafts.
  static func newest(_ workplace: Workplace) throws -> (any Screen)? {
    let drafts = try orphans(workplace)
    guard let orphan = drafts.last(where: { $0.draft.context[aside] == nil }) ?? drafts.last else {
      return nil
    }
    return try screen(of: orphan, workplace)
  }

  /// The form of a draft as it was left, or what stands in it where the officer may not save such a record any longer;
  /// nil where what it was about is gone.
  static func screen(of orphan: OrphanDraft, _ workplace: Workplace) throws -> (any Screen)? {
    guard let kind = kinds[orphan.draft.form] else { return nil }
    if kind.register.isOfRules, !workplace.mayChangeRules { return DraftView(workplace, orphan.draft) }
    return try kind.make(workplace, orphan)
  }

  /// The form of the only draft; of several the list of them.
  static func open(_ workplace: Workplace) throws -> Step {
    if try orphans(workplace).count > 1 { return .push(try DraftsView(workplace)) }
    return try newest(workplace).map { .push($0) } ?? .stay
  }
}

extension Paper {
  /// Under what name the context of a draft says which paper of a pile it goes on with.
  static let draftKey = "paper"
}
