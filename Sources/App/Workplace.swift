import Domain
import Store
import TUI
import Words

/// The one thing all screens share: the database, who works, the day, and the language of the screen.
public final class Workplace {
  /// The database in use.
  public let store: Store
  /// The desk's day and the machine's time.
  public let clock: Clock
  /// The language of the screen; screens look at it whenever they draw.
  public var language: Language { tongue.language }
  /// The last registration this desk saved: what "as in the last record" means, and who F7 adds a family to.
  var lastSaved: LastSaved?
  /// The registrations entered on this desk since it was opened, the newest last: what PgUp steps back through.
  var entered: [Int64] = []
  /// The folder of the last file that was taken in, or looked at.
  var importFolder: String?
  /// The pile whose screen is open: what is entered meanwhile is a paper of it.
  var pile: Int64?
  private let tongue: Tongue

  /// Opens the desk on a database.
  public convenience init(store: Store, language: Language, clock: Clock) {
    self.init(store, clock, Tongue(language))
  }

  private init(_ store: Store, _ clock: Clock, _ tongue: Tongue) {
    self.store = store
    self.clock = clock
    self.tongue = tongue
  }

  /// The language, shared by the desk and by what it shows of the past.
  private final class Tongue {
    var language: Language
    var useWords: ((TUIWords) -> Void)?
    init(_ language: Language) { self.language = language }
  }

  /// The same desk on the database as it stood; its day is that day.
  func past(_ store: Store, _ day: Day) -> Workplace { Workplace(store, clock.on(day), tongue) }

  /// Whether the database is shown as it stood: nothing can be changed in it.
  var isPast: Bool { store.asOf != nil }

  /// The paper saved last and the person it made.
  struct LastSaved {
    let entry: RegistrationEntry
    let person: Person
    let registration: Int64
  }

  // MARK: Words

  /// A phrase in the language of the screen.
  subscript(_ phrase: Phrase) -> String { phrase[language] }

  /// What a key does: in the language of the screen, and found by its names in the others.
  @_disfavoredOverload
  subscript(_ phrase: Phrase) -> Binding.Label { phrase.label(language) }

  /// A phrase with its values in the language of the screen.
  func callAsFunction(_ phrase: Phrase, _ values: String...) -> String { phrase.filled(language, values) }

  /// A phrase in the language of the screen with the numbers of the rules as they are on the desk's day.
  func today(_ phrase: Phrase) -> String {
    phrase.filled(language, by: (try? store.parameters()) ?? .initial, on: today)
  }

  /// The words of the widgets.
  public var words: TUIWords { WidgetWords.words(language) }

  /// Tells who must know when the language changes.
  func onChange(of words: @escaping (TUIWords) -> Void) { tongue.useWords = words }

  /// Goes on to the next language: Russian, Kazakh, English.
  func nextLanguage() {
    let all = Language.allCases
    let index = all.firstIndex(of: language) ?? 0
    tongue.language = all[(index + 1) % all.count]
    tongue.useWords?(words)
  }

  /// The screen of what a line of a sheet opens.
  func open(_ opening: Sheet.Opening?) throws -> Step {
    switch opening {
    case .person(let id): .push(try PersonView(self, id))
    case .registration(let id): .push(try RegistrationView(self, id))
    case .change(let id): .push(try ChangeView(self, id))
    case .pile(let id): .push(try PileView(self, id))
    case .territory(let code): .push(try TerritoryView(self, code))
    case .rule(let rule): .push(try RuleView(self, rule))
    case .family(.resettlerCase, let id): .push(try ResettlerView(self, id))
    case .family(_, let id): .push(try KandasView(self, id))
    case .registrations(let filter): .push(try RegistrationsView(self, filter: filter))
    case .drafts: try DraftForms.open(self)
    // What only the screen itself knows how to open.
    default: .stay
    }
  }

  // MARK: What every screen says

  /// The desk's day.
  var today: Day { clock.today() }

  /// The name of a territory, short; the code where the classifier does not know it.
  func place(_ code: KatoCode?) -> String {
    guard let code else { return "" }
    return (try? store.gazetteer().name(code, language)) ?? String(code.number)
  }

  /// Which territory counts for which.
  var successors: Successors { (try? store.gazetteer().successors) ?? Successors() }

  /// The names of territories that stand side by side, told apart where they are the same.
  func places(_ codes: some Sequence<KatoCode>) -> [KatoCode: String] {
    (try? store.gazetteer().names(of: codes, language)) ?? [:]
  }

  /// The name of a territory that stands by itself, as in a title: with what tells it apart from others of the oblast.
  func placeAlone(_ code: KatoCode) -> String {
    (try? store.gazetteer().nameAlone(code, language)) ?? place(code)
  }

  /// «с.Манкент + с.Аксу»: a territory with those whose records are counted for it.
  /// - Parameter names: what it is called beside others; its short name where they have none for it.
  func place(_ code: KatoCode?, with predecessors: [KatoCode], in names: [KatoCode: String] = [:]) -> String {
    let own = code.flatMap { names[$0] } ?? place(code)
    let names = predecessors.prefix(2).map { " + " + place($0) }
    let further = predecessors.count - names.count
    return own + names.joined() + (further == 0 ? "" : " + \(further)")
  }

  /// A place of whatever kind in words.
  func place(_ place: Place?) -> String {
    switch place {
    case nil: ""
    case .territory(let code): self.place(code)
    case .country(let code): CountryWords.name(code)?[language] ?? code
    case .unknown, .none?: ChoiceWords.label(.noTerritory, place?.code ?? "")?[language] ?? ""
    }
  }

  /// A stored yes or no in words, anything else as it is.
  func value(_ stored: String) -> String {
    switch stored {
    case FormField.yes: self[CommonWords.yes]
    case FormField.no: self[CommonWords.no]
    default: stored
    }
  }

  /// The value of a parameter: what is chosen in words, an act by its name, anything else as it is.
  func value(_ stored: String, of name: ParameterName) -> String {
    RuleWords.value(stored, of: name).map { self[$0] } ?? actName(stored)
  }

  /// An act that a number rests on, as the database holds it.
  func actName(_ stored: String) -> String { ActWords.name(stored)?[language] ?? stored }

  /// The sentence of a finding.
  func sentence(_ problem: Problem) -> String {
    // Places of one name are told apart by all that they lie in.
    RuleWords.sentence(problem, language) { problem.variant == .ambiguous ? wholePlace($0) : self.place($0) }
  }

  /// How typed texts are read on this desk, or those of a file.
  func reading(of source: Reading.Source = .form) throws -> Reading {
    Reading(
      today: today, source: source, gazetteer: try store.gazetteer(),
      code: { [own = try store.ownChoices()] list, written in
        own.code(list, written) ?? ChoiceWords.code(list, written: written)
      }, country: { CountryWords.code(written: $0) })
  }

  /// The right end of the title line: day, officer, language, and what kind of file it is.
  var corner: String {
    var parts = ["\(WeekdayWords.short(today.weekday)[language]) \(today.dotted)"]
    if today != clock.now().localDay { parts[0] = "◷ " + parts[0] }
    if let day = store.asOf { parts[0] = self(JournalWords.shownAsOf, day.dotted) }
    parts.append(store.officer)
    parts.append(language.rawValue)
    return parts.joined(separator: " · ")
  }

  /// The left end of the title line: the program, or the demonstration, and whose office it is.
  func title(_ screen: String) -> String {
    let file = store.office.isDemonstration ? self[CommonWords.demonstration] : "Qonys"
    return "\(file) · \(screen)"
  }
}

extension Phrase {
  /// What a key does, in a language, with its names in the others.
  func label(_ language: Language) -> Binding.Label {
    Binding.Label(self[language], others: Language.allCases.filter { $0 != language }.map { self[$0] })
  }
}
