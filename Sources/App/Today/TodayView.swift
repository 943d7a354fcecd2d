import Domain
import Store
import TUI
import Words

/// What is due: every term of every case, and what else waits, by how near it is.
struct TodayView: SheetScreen {
  /// Rows that a group shows at most, until its last line is opened.
  private static let most = 100
  private static let filterTag = "today-whose"

  /// Whose terms are shown.
  private enum Whose: Hashable {
    case everybody
    case district(KatoCode)
    case officer(String)
  }

  let workplace: Workplace
  private var due: [Due]
  private var counts: [Urgency: Int]
  private var drafts: Int
  /// When the database was copied last.
  private var backups: LastBackups
  private var whose = Whose.everybody
  /// The groups that are shown whole.
  private var whole: Set<Urgency> = []
  /// Who received each case, read when somebody asks whose terms they are.
  private var officers: [Int64: String] = [:]
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// - Throws: ``StoreError``.
  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    (due, counts, drafts) = try Self.read(workplace, .everybody)
    backups = try workplace.store.lastBackups()
  }

  private static func read(_ workplace: Workplace, _ whose: Whose) throws -> ([Due], [Urgency: Int], Int) {
    let store = workplace.store
    var counts: [Urgency: Int] = [:]
    for (urgency, filter) in registrations {
      counts[urgency] = try list(filter, of: whose).map { try store.count($0) }
    }
    return (try store.due(), counts, try DraftForms.orphans(workplace).count)
  }

  /// The registrations of a group; nil of an officer's cases, for nobody leads a registration.
  private static func list(_ filter: RegistrationList.Filter, of whose: Whose) -> RegistrationList? {
    var list = RegistrationList(filter)
    switch whose {
    case .everybody: break
    case .district(let code): list.conditions = [ListCondition(.district, "\(code.number)")]
    case .officer: return nil
    }
    return list
  }

  /// The lists of registrations that belong to each group.
  private static let registrations: [(Urgency, RegistrationList.Filter)] = [
    (.overdue, .overdue), (.today, .expiring(days: 0)), (.week, .expiring(days: 7)),
    (.later, .expiring(days: 30)),
  ]

  // MARK: Keys

  var commands: [Binding] {
    [
      openBinding(priority: 3),
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 7),
      Binding(
        "step", .function(4), label: workplace[TodayWords.step], short: workplace[TodayWords.stepShort],
        priority: 4,
        isLive: selected != nil && !workplace.isPast),
      Binding("whose", .tab, label: workplace[TodayWords.whose], priority: 5),
    ]
  }

  var help: [String] {
    let days = (try? workplace.store.parameters())?.value(.expiryAlertDays, on: workplace.today) ?? ""
    let told = days.split(separator: " ").joined(separator: ", ")
    return [workplace(TodayWords.help, told), workplace[RuleWords.why(.r50)]]
  }

  var title: String {
    let name = workplace[TodayWords.title]
    return whose == .everybody ? name : "\(name) · \(words(whose))"
  }

  /// The term under the cursor.
  private var selected: Due? {
    guard case .due(let index)? = opening else { return nil }
    return shown.indices.contains(index) ? shown[index] : nil
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "find": return .push(try FindView(workplace))
    case "whose":
      try readOfficers()
      return .push(whoseMenu())
    case "step":
      return try selected.map { try step($0) } ?? .stay
    default: break
    }
    switch opening {
    case .value(let group)?:
      whole.insert(Urgency.allCases[group])
      return .stay
    case .registrations(let filter)?:
      return try Self.list(filter, of: whose).map { .push(try RegistrationsView(workplace, $0)) } ?? .stay
    case .backup?: return workplace.isPast ? .stay : Backing.ask(workplace)
    case .due?:
      guard let due = selected else { return .stay }
      return due.register == .resettlerCase
        ? .push(try ResettlerView(workplace, due.id, for: due.term.rule))
        : .push(try KandasView(workplace, due.id, for: due.term.rule, of: due.term.member))
    default: return try workplace.open(opening)
    }
  }

  private mutating func readOfficers() throws {
    for due in due where officers[due.id] == nil {
      officers[due.id] = try workplace.store.receiver(of: due.id, in: due.register)
    }
  }

  /// The usual next step of a term's case, or why it cannot be made.
  private mutating func step(_ due: Due) throws -> Step {
    due.register == .resettlerCase ? try stepOfResettlers(due) : try stepOfKandas(due)
  }

  private mutating func stepOfResettlers(_ due: Due) throws -> Step {
    guard let dossier = try workplace.store.resettlerCase(due.id) else { return .stay }
    let steps = ResettlerSteps(dossier, try workplace.store.resettlerRules())
    guard let step = steps.usual.first else { return .stay }
    if let obstacle = steps.obstacles(to: step).first {
      say(obstacle, against: ResettlerWords.command(step, dossier.record.direction))
      return .stay
    }
    return .push(try ResettlerStepForm(workplace, dossier, step))
  }

  private mutating func say(_ obstacle: Problem, against command: Phrase) {
    message = Frame.Message(
      workplace(CaseWords.blocked, workplace[command], workplace.ruled(obstacle)), role: .problem)
  }

  private mutating func stepOfKandas(_ due: Due) throws -> Step {
    guard let dossier = try workplace.store.kandasCase(due.id) else { return .stay }
    let steps = KandasSteps(dossier, try workplace.store.kandasRules())
    let member = due.term.member
    // What the end of a stay in a centre calls for is leaving it.
    if due.term.rule == .r55,
      let stay = dossier.stays.first(where: { $0.member == member && $0.leftOn == nil })
    {
      return .push(try CentreStayForm(workplace, dossier, .moveOut, of: stay.member, stay))
    }
    let usual = member.map { member in
      due.term.isEndOfStatus ? steps.atEndOfStatus(of: member) : steps.usual(of: member).first
    }
    guard let step = usual ?? steps.usual.first else { return .stay }
    if let obstacle = steps.obstacles(to: step, of: member).first {
      say(obstacle, against: KandasWords.command(step))
      return .stay
    }
    return .push(try KandasStepForm(workplace, dossier, step, of: member))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if case .chose(Self.filterTag, let chosen)? = answer as? DialogAnswer, let index = Int(chosen) {
      whose = choices[index]
      cursor = SheetCursor()
    }
    if let step = Backing.answer(answer, workplace, &message), case .run = step { return step }
    (due, counts, drafts) = try Self.read(workplace, whose)
    // What others have received meanwhile is theirs.
    if case .officer = whose { try readOfficers() }
    backups = try workplace.store.lastBackups()
    return .stay
  }

  // MARK: Whose

  private func words(_ whose: Whose) -> String {
    switch whose {
    case .everybody: workplace[TodayWords.everybody]
    case .district(let code): workplace.place(code)
    case .officer(let name): name
    }
  }

  private func has(_ whose: Whose, _ due: Due) -> Bool {
    switch whose {
    case .everybody: true
    case .district(let code): due.place?.isInside(code) ?? false
    case .officer(let name): officers[due.id] == name
    }
  }

  private var choices: [Whose] {
    let districts = Set(due.compactMap { $0.place?.district }).sorted {
      workplace.place($0) < workplace.place($1)
    }
    return [.everybody] + districts.map { .district($0) }
      + Set(officers.values).sorted().map { .officer($0) }
  }

  private func whoseMenu() -> MenuDialog {
    MenuDialog(
      Self.filterTag, title: workplace[TodayWords.whose],
      items: choices.enumerated().map { index, whose in
        let terms = due.filter { has(whose, $0) }
        let overdue = terms.count { $0.term.due < workplace.today }
        let words = "\(workplace[TodayWords.brief(.overdue)]) \(CountWords.number(overdue))"
        let count = CountWords.number(terms.count)
        return Menu.Item(
          "\(index)", self.words(whose), detail: overdue == 0 ? count : "\(count), \(words)")
      }, selected: choices.firstIndex(of: whose).map(String.init), words: workplace.words)
  }

  private var shown: [Due] { due.filter { has(whose, $0) } }

  // MARK: The sheet

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let shown = Array(shown.enumerated())
    for (group, urgency) in Urgency.allCases.enumerated() {
      let terms = shown.filter { Urgency($0.element.term.due, today: workplace.today) == urgency }
      let stays = counts[urgency] ?? 0
      guard !terms.isEmpty || stays > 0 else { continue }
      let count = terms.isEmpty ? "" : "  \(CountWords.number(terms.count))"
      sheet.heading("\(urgency.mark) \(workplace[TodayWords.group(urgency)])\(count)")
      let most = whole.contains(urgency) ? terms.count : Self.most
      for (index, due) in terms.prefix(most) { write(due, index, on: &sheet) }
      if terms.count > most {
        sheet.row(
          [(3, workplace(TodayWords.more, CountWords.number(terms.count - most)))], role: .dim,
          opens: .value(group))
      }
      if stays > 0, let filter = Self.registrations.first(where: { $0.0 == urgency })?.1 {
        sheet.row(
          [(3, workplace(TodayWords.registrations(urgency), CountWords.number(stays)))],
          role: urgency == .overdue ? .warning : .plain, opens: .registrations(filter))
      }
    }
    if sheet.lines.isEmpty { sheet.text(workplace[TodayWords.nothing], role: .good) }
    sheet.heading(workplace[TodayWords.other])
    if drafts > 0 { sheet.row([(3, workplace(TodayWords.drafts, "\(drafts)"))], opens: .drafts) }
    if let (due, isDistrict) = workplace.nextList {
      let words = isDistrict ? TodayWords.districtList : TodayWords.list
      sheet.text(
        workplace(words, "\(due.year + 1)", due.dotted, workplace.remaining(until: due)), indent: 3)
    }
    let backup = workplace.words(for: backups)
    sheet.row([(3, backup.words)], role: backup.isWanted ? .warning : .plain, opens: .backup)
    return sheet
  }

  private func write(_ due: Due, _ index: Int, on sheet: inout Sheet) {
    let wide = sheet.width >= 110
    let (name, what, day, left) = wide ? (16, 52, 86, 99) : (14, 36, 57, 68)
    // Where there is little room the name is cut, and how many they are stays.
    let people =
      due.members == 1
      ? "" : wide ? ", \(workplace(CaseWords.people, "\(due.members)"))" : " (\(due.members))"
    let head = due.member ?? Text.cut(due.head, to: what - name - 1 - Text.width(people)) + people
    sheet.row(
      [
        (2, workplace.number(of: due)), (name, head), (what, workplace.what(due.term)),
        (day, due.term.due.dotted),
        (left, workplace.briefly(until: due.term.due)),
      ], role: due.term.due < workplace.today ? .warning : .plain, opens: .due(index))
  }
}

extension Urgency {
  /// The sign of a group, read without colour.
  var mark: String {
    switch self {
    case .overdue: "●"
    case .today: "◐"
    case .week, .later: "○"
    }
  }
}

extension Workplace {
  /// When the next list of settlements is due, or a district's part of it (rule R01).
  var nextList: (due: Day, isDistrict: Bool)? {
    let isDistrict = store.office.territory.level == .district
    guard let parameters = try? store.parameters() else { return nil }
    return ListDue.next(from: today, parameters: parameters, isDistrict: isDistrict).map { ($0, isDistrict) }
  }

  /// «−2 дня», «+3 дня»: a term where there is little room.
  func briefly(until day: Day) -> String {
    let days = today.days(until: day)
    return days == 0 ? "" : "\(days < 0 ? "−" : "+")\(CountWords.days(abs(days), language))"
  }
}
