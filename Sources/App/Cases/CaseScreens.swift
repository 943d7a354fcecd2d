import Domain
import Store
import TUI
import Words

/// What the screens of a register of cases bring to what all of them share: the list, the grid of the family, the form of
/// the application, the members.
protocol CaseScreens: CaseRegister {
  /// The names under which drafts of the application and of the family's grid are kept.
  static var drafts: (form: String, grid: String) { get }
  /// «Кандасы»
  static var title: Phrase { get }
  /// «К-{0}/{1}»
  static var number: Phrase { get }
  /// «Кандас {0}»
  static var oneCase: Phrase { get }
  /// What the register is for.
  static var about: [Phrase] { get }
  /// Where a case stands.
  static func label(_ stage: Stage) -> Phrase
  /// How wide the column of stages is.
  static var stageWidth: Int { get }
  /// What the columns of where from and where to are called, and how wide the first one is.
  static var places: (from: Phrase, width: Int, to: Phrase) { get }
  /// The screen of one case.
  static func view(_ workplace: Workplace, _ id: Int64) throws -> any Screen
  /// A case with all that its screens show.
  static func whole(_ id: Int64, in store: Store) throws -> Dossier?

  /// Compares the register with a file of the state system; nil: there is no such file.
  static var compare: ((_ path: String, Workplace) -> Step)? { get }

  // MARK: The form of an application

  /// What an application says.
  static var facts: [Field<Record>] { get }
  /// The sections of the form.
  static var sections: [(title: Phrase, fields: [FieldID])] { get }
  /// Where the cursor begins in a new application.
  static var first: FieldID { get }
  /// What every application needs.
  static var required: Set<FieldID> { get }
  /// What a new application of a family begins with.
  static func begin(_ record: inout Record, for applicants: [Applicant<Member>])
  /// Whether a field is asked for at all, whatever stands in it.
  static func isShown(_ id: FieldID, correcting dossier: Dossier?) -> Bool
  /// Whether an application that says this does not need a field.
  static func isIdle(_ id: FieldID, in record: Record) -> Bool
  /// The field that what was written in another has brought, and that comes next.
  static func field(after id: FieldID, in record: Record) -> FieldID?
  /// What the rules say to what stands in the form; what blocks, blocks only the favourable decision.
  static func findings(
    on record: Record, of family: [CasePerson<Member>], correcting dossier: Dossier?, _ workplace: Workplace
  )
    throws -> [Problem]
}

extension CaseScreens {
  static var compare: ((_ path: String, Workplace) -> Step)? { nil }
  static func isShown(_ id: FieldID, correcting dossier: Dossier?) -> Bool { true }
  static func field(after id: FieldID, in record: Record) -> FieldID? { nil }
}

/// How facts of cases are put in words, the same on all screens.
extension Workplace {
  /// «К-2026/118».
  func number<R: CaseScreens>(_ year: Int, _ ordinal: Int, in register: R.Type) -> String {
    self(R.number, "\(year)", "\(ordinal)")
  }

  /// «К-2026/118».
  func number<R: CaseScreens>(of record: R.Record, in register: R.Type) -> String {
    number(record.year, record.ordinal, in: register)
  }

  /// «К-2026/118».
  func number<R: CaseScreens>(of row: CaseRow<R>) -> String { number(row.year, row.ordinal, in: R.self) }

  /// Where a case of a list stands.
  func stage<R: CaseScreens>(of row: CaseRow<R>) -> String { row.stage.map { self[R.label($0)] } ?? "?" }

  /// A place in few letters: a country by its code.
  func brief(_ place: Place?) -> String {
    if case .country(let code) = place { code } else { self.place(place) }
  }

  /// The number of a case that a term is of.
  func number(of due: Due) -> String {
    due.register == .resettlerCase
      ? number(due.year, due.ordinal, in: ResettlerRegister.self)
      : number(due.year, due.ordinal, in: KandasRegister.self)
  }

  /// What a term of a case is for.
  func what(_ term: CaseTerm) -> String {
    switch term.rule {
    case .r26, .r27, .r30: self[ResettlerWords.term(term.rule)]
    default: self[KandasWords.term(term.rule)]
    }
  }

  /// «R45: 3 раб. дн. с 17.11.2026 (правило с 26.10.2025)»: how long a term is, and by which rule.
  func basis(of term: CaseTerm) -> String {
    let (rule, from, length) = (term.rule.rawValue, term.from.dotted, "\(term.length)")
    if term.length == 0 { return rule }
    if term.isInMonths { return self(CaseWords.months, rule, length, from) }
    if let since = term.since { return self(CaseWords.workingDaysSince, rule, length, from, since.dotted) }
    let hasChanged = term.rule.parameters.first.map { name in
      (try? store.parameters())?.all.contains { $0.name == name && $0.from != nil } ?? false
    }
    return self(hasChanged == true ? CaseWords.workingDaysEver : CaseWords.workingDays, rule, length, from)
  }

  /// «сын»; the code where an officer added it.
  func relation(_ code: String?) -> String { code.map { label(.relation, $0) } ?? "" }
}
