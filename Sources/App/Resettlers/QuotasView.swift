import Domain
import Store
import TUI
import Words

/// The regional quota of a year by receiving oblast, and how many of our oblast are in it: where families may go, and
/// that our oblast receives nobody by quota.
struct QuotasView: SheetScreen {
  private static let yearTag = "quota-year"

  let workplace: Workplace
  private(set) var shown: QuotaYear
  private var years: [Int]
  private var printing: Printing?
  /// What was saved last: the next row mostly is of the same order.
  private var saved: QuotaEntry?
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// - Parameter year: nil: the desk's.
  init(_ workplace: Workplace, _ category: QuotaCategory = .resettler, year: Int? = nil) throws {
    self.workplace = workplace
    shown = try QuotaYear(category, year ?? workplace.today.year, in: workplace.store)
    years = try QuotaYear.years(in: workplace.store)
  }

  // MARK: Keys

  var commands: [Binding] {
    [
      Binding(
        "open", .enter, label: workplace[QuotaWords.cases], priority: 3,
        isLive: filled != nil),
      Binding(
        "correct", .function(4), label: workplace[QuotaWords.correct],
        short: workplace[QuotaWords.correctShort],
        priority: 4, isLive: mended != nil && !workplace.isPast),
      Binding("year", .function(5), label: workplace[QuotaWords.year], priority: 5),
      Printing.binding(workplace, priority: 8), GoingBack.binding(workplace),
      Binding(
        "new", .function(7), label: workplace[QuotaWords.new], short: workplace[ScreenWords.newShort],
        priority: 6, isLive: !workplace.isPast),
      Binding(
        "category", .tab, label: .init(workplace(QuotaWords.other, name(of: other))), short: name(of: other),
        priority: 7),
    ]
  }

  var help: [String] {
    [QuotaWords.help, QuotaWords.ofOurOblast(receives: shown.receives), PointWords.text(5)].map {
      workplace[$0]
    }
  }

  var title: String { "\(workplace[QuotaWords.short]) \(shown.year) · \(name(of: shown.category))" }

  var standing: Frame.Message? {
    shown.receives ? nil : Frame.Message(workplace[QuotaWords.hint], role: .dim)
  }

  private var other: QuotaCategory { shown.category == .kandas ? .resettler : .kandas }

  private func name(of category: QuotaCategory) -> String {
    workplace.label(.quotaCategory, category.rawValue)
  }

  /// A line that the cursor comes to.
  enum Entry {
    case oblast(QuotaYear.Line)
    /// Another version of an oblast's row, former or to come.
    case version(Quota)
    /// What was announced of all oblasts together; nil: nothing yet.
    case total(QuotaTotal?)
  }

  /// The lines that the cursor comes to, in their order.
  var entries: [Entry] {
    shown.lines.flatMap { [.oblast($0)] + $0.others.map { .version($0) } } + [.total(shown.told)]
      + shown.otherTotals.map { .total($0) }
  }

  private var selected: Entry? {
    guard case .value(let index)? = opening, entries.indices.contains(index) else { return nil }
    return entries[index]
  }

  /// The oblast's row under the cursor that has cases of ours.
  private var filled: QuotaYear.Line? {
    guard case .oblast(let line)? = selected, line.ours?.included.families ?? 0 > 0 else { return nil }
    return line
  }

  /// What F4 mends: the version under the cursor; of all oblasts together also what is not there yet.
  private var mended: QuotaEntry? {
    switch selected {
    case .oblast(let line)?: return line.quota.map { QuotaEntry($0) }
    case .version(let quota)?: return QuotaEntry(quota)
    case .total(let total?)?: return QuotaEntry(total)
    case .total(nil)?:
      var entry = QuotaEntry(isTotal: true)
      (entry.year, entry.category) = (shown.year, shown.category)
      return entry
    case nil: return nil
    }
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "category": try show(other, shown.year)
    case "year":
      return .push(
        MenuDialog(
          Self.yearTag, title: workplace[QuotaWords.year],
          lines: [workplace[QuotaWords.typeYear]], items: years.map { Menu.Item("\($0)", "\($0)") },
          selected: "\(shown.year)", isNumbered: false, words: workplace.words))
    case "correct":
      guard let mended else { return .stay }
      return .push(try QuotaForm(workplace, mended))
    case "new":
      var entry = QuotaEntry()
      (entry.year, entry.category) = (shown.year, shown.category)
      if let saved, (saved.year, saved.category) == (entry.year, entry.category) {
        (entry.from, entry.basis) = (saved.from, saved.basis)
      }
      return .push(try QuotaForm(workplace, entry))
    case "print":
      let (category, year) = (shown.category, shown.year)
      let printing = Printing(workplace, name: "\(workplace[QuotaWords.file])-\(year)") {
        try QuotaYear(category, year, in: $0.store).printout($0)
      }
      self.printing = printing
      return printing.ask()
    case "asOf": return GoingBack.ask(workplace)
    case "open":
      guard let line = filled else { return .stay }
      let included = CaseList<ResettlerRegister>(
        .included(shown.category, year: shown.year, oblast: line.oblast))
      return .push(try CasesView(workplace, included))
    default: break
    }
    return .stay
  }

  /// The year of a version, with the cursor on it.
  init(_ workplace: Workplace, at quota: Quota) throws {
    try self.init(workplace, quota.category, year: quota.year)
    select(quota.oblast, quota.from)
  }

  private mutating func show(_ category: QuotaCategory, _ year: Int) throws {
    shown = try QuotaYear(category, year, in: workplace.store)
    years = try QuotaYear.years(in: workplace.store)
    cursor = SheetCursor()
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    let (category, year) = (shown.category, shown.year)
    let past = try GoingBack.answer(answer, workplace, &message) { try QuotasView($0, category, year: year) }
    if let past { return past }
    switch answer {
    case DialogAnswer.chose(Self.yearTag, let chosen)?: try show(shown.category, Int(chosen) ?? shown.year)
    case let saved as QuotaForm.Saved: try show(saved.entry)
    default: shown = try QuotaYear(shown.category, shown.year, in: workplace.store)
    }
    return .stay
  }

  /// Shows what was saved, and says it.
  private mutating func show(_ saved: QuotaEntry) throws {
    guard let category = saved.category, let year = saved.year else { return }
    self.saved = saved
    try show(category, year)
    select(saved.oblast?.territory, saved.from)
    let name = saved.isTotal ? workplace[QuotaWords.announced] : workplace.place(saved.oblast)
    message = Frame.Message(
      workplace(QuotaWords.saved, name, CountWords.number(saved.places ?? 0)), role: .good)
  }

  /// Puts the cursor on a version; without an oblast on one of all together.
  private mutating func select(_ oblast: KatoCode?, _ from: Day?) {
    let place = entries.firstIndex { entry in
      switch entry {
      case .oblast(let line): line.oblast == oblast && line.quota?.from == from
      case .version(let quota): quota.oblast == oblast && quota.from == from
      case .total(let total): oblast == nil && total?.from == from
      }
    }
    if let place { cursor.select(.value(place), in: sheet(width: 80)) }
  }
}
