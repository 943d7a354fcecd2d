import Domain
import Store
import Words

/// Says in words what the journal keeps of a record as columns and stored values.
struct AlterationWords {
  private let workplace: Workplace
  private let register: Register.Name
  private let record: Int64

  /// The words for the alterations of one record.
  init(of subject: ChangeRow.Subject, _ workplace: Workplace) {
    self.workplace = workplace
    register = subject.register
    record = subject.record
  }

  /// What a column is called; nil for one that says nothing to an officer.
  func label(_ column: String) -> String? {
    if column == FieldID.event.rawValue { return nil }
    let own: [Register.Name] = [
      .kandasMember, .kandasMove, .kandasService, .centreStay, .resettlerMember, .resettlerMove,
    ]
    let isSaid = register == .kandasService && column == "member"
    if own.contains(register), !isSaid,
      ["person", "kandas_case", "resettler_case", "member"].contains(column)
    {
      return nil
    }
    if let id = field(of: column) { return FieldWords.label(id)[workplace.language] }
    return HistoryWords.column(column).map { workplace[$0] }
  }

  /// The field of a form that fills a column, which is often named otherwise.
  private func field(of column: String) -> FieldID? {
    switch (register, column) {
    case (.registration, "from_place"): .fromTerritory
    case (.registration, "place"): .toTerritory
    case (.document, "kind"): .documentKind
    case (.document, "number"): .documentNumber
    case (.parameter, "basis"), (.holiday, "basis"): .valueBasis
    case (.kandasCase, "place"), (.kandasMove, "place"): .toTerritory
    case (.resettlerMove, "place"): .toTerritory
    case (.resettlerMove, "day"): .moveDay
    case (.resettlerMove, "reason"): .moveReason
    case (.quota, "year"): .quotaYear
    case (.quota, "oblast"): .targetOblast
    case (.quota, "basis"): .valueBasis
    case (.kandasMove, "day"): .moveDay
    case (.kandasMove, "until"): .moveUntil
    case (.kandasMove, "reason"): .moveReason
    case (.kandasMove, "on_video"): .isOnVideo
    case (.kandasPaper, "until"): .paperUntil
    case (.kandasService, "kind"): .serviceKind
    case (.kandasService, "member"): .servedMember
    case (.centre, "name"): .centreName
    case (.centre, "territory"): .centreTerritory
    case (.centre, "places"): .centrePlaces
    case (.centreStay, "since"): .livedSince
    case (.centreStay, "left_on"): .leftCentreOn
    case (.pile, "number"): .slipNumber
    case (.holiday, "day"): .holiday
    case (.holiday, "kind"): .dayKind
    default: FieldID(rawValue: column)
    }
  }

  /// What may stand in a field of the register.
  private func kind(of id: FieldID) -> FieldKind? {
    switch register {
    case .person: Person.fields.first { $0.id == id }?.kind
    case .registration, .document: RegistrationEntry.field(id)?.kind
    case .settlement: Settlement.field(id)?.kind
    case .territory: Succession.fields.first { $0.id == id }?.kind
    case .holiday: Holiday.fields.first { $0.id == id }?.kind
    case .pile: Pile.fields.first { $0.id == id }?.kind
    case .kandasCase: KandasCase.field(id)?.kind
    case .kandasMember: KandasMember.field(id)?.kind
    case .kandasMove: KandasMoveEntry.field(id)?.kind
    case .kandasPaper: id == .paperUntil ? .day(.coming) : nil
    case .resettlerCase: ResettlerCase.field(id)?.kind
    case .resettlerMember: ResettlerMember.field(id)?.kind
    case .resettlerMove: ResettlerMoveEntry.field(id)?.kind
    case .quota: QuotaEntry.field(id)?.kind
    case .kandasService: KandasService.field(id)?.kind
    case .centre: Centre.field(id)?.kind
    case .centreStay: CentreStayEntry.field(id)?.kind
    case .observation, .parameter, .acceptance, .paper, .saved, .choice: nil
    }
  }

  /// A stored value; `—` for none.
  func value(_ stored: String?, of column: String) -> String {
    guard let stored, !stored.isEmpty else {
      let isOfAll = register == .kandasService && column == "member"
      return isOfAll ? workplace[AdaptationWords.wholeFamily] : "—"
    }
    switch column {
    case "parent", "gone_to": return workplace.wholePlace(Place(code: stored))
    case "document": return document(stored)
    case "head" where register == .kandasCase || register == .resettlerCase:
      return Int64(stored).map { workplace.subject(.init(register: .person, record: $0)) } ?? stored
    case "ended_by" where stored == "registration": return workplace[ListWords.replaced]
    case "ended_by": return workplace[isWithoutMove ? ListWords.deregister : ListWords.departure]
    case "end_reason": return workplace.endReason(stored)
    case "family" where register == .person: return family(stored)
    case "list" where register == .choice:
      return ChoiceList(rawValue: stored).map { workplace[CatalogueWords.list($0)] } ?? stored
    case "archived": return workplace[stored == "1" ? CommonWords.yes : CommonWords.no]
    case "kind" where register == .kandasPaper:
      return KandasPaper.Kind(rawValue: stored).map { workplace[KandasWords.paper($0)] } ?? stored
    case "member" where register == .kandasService: return named(.kandasMember, stored)
    case "centre" where register == .centreStay: return named(.centre, stored)
    case "state": return Paper.State(rawValue: stored).map { workplace[PileWords.state($0)] } ?? stored
    case "step" where register == .resettlerMove:
      return ResettlerStep(rawValue: stored).map { workplace[ResettlerWords.happened($0, nil)] } ?? stored
    case "step": return KandasStep(rawValue: stored).map { workplace[KandasWords.happened($0)] } ?? stored
    case "is_there": return workplace[stored == "1" ? KandasWords.there : KandasWords.needed]
    case "value" where register == .parameter:
      return parameter.map { workplace.value(stored, of: $0) } ?? stored
    case "registration", "pile": return "№ \(stored)"
    default: break
    }
    switch field(of: column).flatMap(kind(of:)) {
    case .choice(let list): return label(list, stored)
    case .country: return CountryWords.name(stored)?[workplace.language] ?? stored
    case .place: return workplace.wholePlace(Place(code: stored))
    case .yesNo: return workplace[stored == "1" ? CommonWords.yes : CommonWords.no]
    default: return Day(iso: stored)?.dotted ?? stored
    }
  }

  private func label(_ list: ChoiceList, _ code: String) -> String {
    workplace.label(list, code)
  }

  /// Whether the stay ended without a move, which is no departure.
  private var isWithoutMove: Bool {
    (try? workplace.store.lastValues(of: .registration, record))?["gone_to"] == Place.none.code
  }

  /// Which parameter the record is a value of, or was.
  private var parameter: ParameterName? {
    (try? workplace.store.lastValues(of: .parameter, record))?["name"].flatMap(ParameterName.init)
  }

  /// What another record that this one refers to is called, or was last.
  private func named(_ register: Register.Name, _ id: String) -> String {
    Int64(id).map { workplace.subject(.init(register: register, record: $0)) } ?? id
  }

  /// A family by its head, as it is now.
  private func family(_ number: String) -> String {
    let members = Int64(number).flatMap { try? workplace.store.family($0) } ?? []
    return members.first?.fullName ?? "№ \(number)"
  }

  /// A document as it is, or as it was last.
  private func document(_ id: String) -> String {
    let values = Int64(id).flatMap { try? workplace.store.lastValues(of: .document, $0) } ?? [:]
    guard let number = values["number"], let kind = values["kind"].flatMap(DocumentKind.init) else {
      return "№ \(id)"
    }
    return workplace.words(for: IdentityDocument(id: 0, kind: kind, number: number))
  }
}
