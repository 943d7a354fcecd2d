import Domain
import Store
import TUI
import Words

/// One line to find anything: a person, a registration by its number, a settlement.
struct FindView: Screen {
  let workplace: Workplace
  private var table: Table<ListSource<Found>>
  private var found: FoundRows<Found>
  private var shownLanguage: Language
  /// What was saved on a screen opened from here; the list beneath is told.
  private var saved: RecordSaved?

  /// What the line is for, where a person is to be picked; nil: Enter opens.
  private let picks: String?

  /// A person that was picked.
  struct Picked: Answer {
    let person: Int64
  }

  /// Opens the line; places are made ready, so that the first letter is answered as fast as the next.
  /// - Parameter picks: a person is to be picked, for what is said here.
  init(_ workplace: Workplace, picks: String? = nil) throws {
    self.workplace = workplace
    self.picks = picks
    try workplace.store.gazetteer().prepare()
    shownLanguage = workplace.language
    found = FoundRows(id: \.id) { ([], false) }
    table = Table([], source: ListSource(found) { Self.row($0, workplace) }, words: workplace.words)
  }

  // MARK: Rows

  private static let most = 100

  private mutating func setSource() {
    let (store, text, workplace, picks) = (workplace.store, table.findText, workplace, picks != nil)
    found = FoundRows(id: \.id) {
      let found = try store.find(text, limit: Self.most)
      return (picks ? Self.people(found) : found, found.count == Self.most)
    }
    table.source = ListSource(found) { Self.row($0, workplace) }
  }

  /// Whom Enter can take: the people among what was found, each once, however he or she was found.
  private static func people(_ found: [Found]) -> [Found] {
    var seen: Set<Int64> = []
    return found.filter { found in
      guard [.person, .document, .registration].contains(found.kind), let person = found.person else {
        return false
      }
      return seen.insert(person).inserted
    }
  }

  private static func row(_ found: Found, _ workplace: Workplace) -> TableRow<Found> {
    let isPlace = found.kind == .territory
    return TableRow(
      id: found.id, key: found,
      cells: [
        workplace[FindWords.kind(found.kind.rawValue)],
        isPlace ? workplace.place(found.territory) : found.name,
        number(found, workplace), found.birth?.dotted ?? "",
        isPlace ? workplace.district(found.territory) : workplace.lastPlace(found.territory, found.goneTo),
      ])
  }

  /// What tells it apart: the code of a place, the number of a case, a person's IIN.
  private static func number(_ found: Found, _ workplace: Workplace) -> String {
    switch (found.kind, found.caseNumber) {
    case (.territory, _): String(found.id)
    case (.kandasCase, .own(let year, let ordinal)?):
      workplace.number(year, ordinal, in: KandasRegister.self)
    case (.resettlerCase, .own(let year, let ordinal)?):
      workplace.number(year, ordinal, in: ResettlerRegister.self)
    default: found.iin ?? workplace[ListWords.noIIN]
    }
  }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding(
        "open", .enter, label: workplace[picks == nil ? ScreenWords.open : FindWords.pick], priority: 3,
        isLive: !table.isEmpty),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { hints.map { workplace[$0] } }

  /// What may be typed.
  private var hints: [Phrase] { picks == nil ? FindWords.hints : FindWords.hintsOfPeople }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .find:
      setSource()
      return .stay
    case .opened: return try open()
    case .moved, .stayed, .marked: return .stay
    case .ignored: break
    }
    switch command(for: key) {
    case "open": return try open()
    case "language":
      workplace.nextLanguage()
      return .stay
    case "leave": return .pop(saved)
    default: return .ignored
    }
  }

  private func open() throws -> Step {
    guard let found = table.selectedRow?.key else { return .stay }
    if picks != nil { return found.person.map { .pop(Picked(person: $0)) } ?? .stay }
    switch found.kind {
    case .person, .document: return .push(try PersonView(workplace, found.person ?? found.id))
    case .kandasCase: return try workplace.open(.family(.kandasCase, found.id))
    case .resettlerCase: return try workplace.open(.family(.resettlerCase, found.id))
    case .registration: return .push(try RegistrationView(workplace, found.id))
    case .territory:
      guard let code = found.territory else { return .stay }
      return .push(try TerritoryView(workplace, code))
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    guard let answer = answer as? RecordSaved else { return .stay }
    saved = answer
    setSource()
    return .stay
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      setSource()
    }
    guard table.isStale else { return false }
    // What a waiting key stops is begun anew in the next turn.
    _ = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) { _ in
      try table.refresh()
      table.found = table.findText.isEmpty ? "" : workplace(ListWords.found, try found.count())
    }
    return true
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(picks ?? workplace[ScreenWords.findAnything]), right: workplace.corner)
    var shown = table
    shown.words = workplace.words
    shown.columns = [
      TableColumn("kind", workplace[FindWords.what], width: 8),
      TableColumn("name", workplace[FindWords.name], width: 22, flex: 3),
      TableColumn("iin", workplace[FindWords.number], width: 12),
      TableColumn("birth", workplace[ListWords.born], width: 10, align: .right),
      TableColumn("place", workplace[ListWords.place], width: 18, flex: 2),
    ]
    shown.draw(on: &canvas, in: body)
    guard table.findText.isEmpty else { return }
    canvas.fill(body.dropTop(1))
    for (row, hint) in hints.enumerated() {
      canvas.put(workplace[hint], in: body.row(row + 2).inset(3, 0), role: .dim)
    }
    canvas.cursor = Point(body.x, body.y)
  }
}
