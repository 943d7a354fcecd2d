import Domain
import Store
import TUI
import Words

/// The regional quota of a year by receiving oblast, and how many of our oblast are in it: where families may go, and
/// that our oblast receives nobody by quota.
struct QuotasView: SheetScreen {
  private static let yearTag = "quota-year"

  let workplace: Workplace
  private var shown: QuotaYear
  private var years: [Int]
  private var printing: Printing?
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
        isLive: selected?.ours?.included.families ?? 0 > 0),
      Binding(
        "correct", .function(4), label: workplace[QuotaWords.correct],
        short: workplace[QuotaWords.correctShort],
        priority: 4, isLive: selected?.quota != nil && !workplace.isPast),
      Binding("year", .function(5), label: workplace[QuotaWords.year], priority: 5),
      Printing.binding(workplace, priority: 8),
      Binding(
        "new", .function(7), label: workplace[QuotaWords.new], short: workplace[ScreenWords.newShort],
        priority: 6, isLive: !workplace.isPast),
      Binding(
        "category", .tab, label: workplace(QuotaWords.other, name(of: other)), short: name(of: other),
        priority: 7),
    ]
  }

  var help: [String] { [workplace[QuotaWords.help], PointWords.text(5)[workplace.language]] }

  var title: String { "\(workplace[QuotaWords.short]) \(shown.year) · \(name(of: shown.category))" }

  var standing: Frame.Message? { Frame.Message(workplace[QuotaWords.hint], role: .dim) }

  private var other: QuotaCategory { shown.category == .kandas ? .resettler : .kandas }

  private func name(of category: QuotaCategory) -> String {
    workplace.label(.quotaCategory, category.rawValue)
  }

  private var selected: QuotaYear.Line? {
    guard case .value(let index)? = opening else { return nil }
    return shown.lines.indices.contains(index) ? shown.lines[index] : nil
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "category": try show(other, shown.year)
    case "year":
      return .push(
        MenuDialog(
          Self.yearTag, title: workplace[QuotaWords.year],
          items: years.map { Menu.Item("\($0)", "\($0)") }, selected: "\(shown.year)",
          words: workplace.words))
    case "correct":
      guard let quota = selected?.quota else { return .stay }
      return .push(QuotaForm(workplace, QuotaEntry(quota)))
    case "new":
      var entry = QuotaEntry()
      (entry.year, entry.category) = (shown.year, shown.category)
      return .push(QuotaForm(workplace, entry))
    case "print":
      let (category, year) = (shown.category, shown.year)
      let printing = Printing(workplace, name: "\(workplace[QuotaWords.file])-\(year)") {
        try QuotaYear(category, year, in: $0.store).printout($0)
      }
      self.printing = printing
      return printing.ask()
    case "open":
      guard let line = selected, line.ours?.included.families ?? 0 > 0 else { return .stay }
      let included = CaseList<ResettlerRegister>(
        .included(shown.category, year: shown.year, oblast: line.oblast))
      return .push(try CasesView(workplace, included))
    default: break
    }
    return .stay
  }

  private mutating func show(_ category: QuotaCategory, _ year: Int) throws {
    shown = try QuotaYear(category, year, in: workplace.store)
    years = try QuotaYear.years(in: workplace.store)
    cursor = SheetCursor()
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    switch answer {
    case DialogAnswer.chose(Self.yearTag, let chosen)?: try show(shown.category, Int(chosen) ?? shown.year)
    case let saved as QuotaForm.Saved:
      try show(saved.quota.category, saved.quota.year)
      if let place = shown.lines.firstIndex(where: { $0.oblast == saved.quota.oblast }) {
        cursor.select(.value(place), in: sheet(width: 80))
      }
      message = Frame.Message(
        workplace(
          QuotaWords.saved, workplace.place(saved.quota.oblast), CountWords.number(saved.quota.places)),
        role: .good)
    default: shown = try QuotaYear(shown.category, shown.year, in: workplace.store)
    }
    return .stay
  }

  // MARK: The sheet

  /// Where each column ends.
  private static let ends = (places: 39, included: 52, moved: 65, returned: 77)

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    guard !shown.lines.isEmpty else {
      sheet.text(workplace(QuotaWords.nothing, "\(shown.year)"), indent: 2)
      return sheet
    }
    let headings = [QuotaWords.places, QuotaWords.included, QuotaWords.moved, QuotaWords.returned]
    sheet.row(
      row(workplace[FieldWords.column(.targetOblast)], headings.map { workplace[$0] }, width), role: .label)
    for (index, line) in shown.lines.enumerated() {
      let left = line.quota.flatMap { quota in
        quota.left.map { workplace(QuotaWords.left, "\($0)", quota.leftOn?.dotted ?? "") }
      }
      let words = [
        line.quota.map { CountWords.number($0.places) } ?? "—", QuotaYear.words(line.ours?.included),
        QuotaYear.words(line.ours?.moved), QuotaYear.words(line.ours?.returned),
      ]
      sheet.row(row(workplace.place(line.oblast), words, width), opens: .value(index))
      if let left { sheet.text(left, role: .dim, indent: 4) }
    }
    let totals = [
      shown.places.map { CountWords.number($0) } ?? "—", QuotaYear.words(shown.sum(\.included)),
      QuotaYear.words(shown.sum(\.moved)), QuotaYear.words(shown.sum(\.returned)),
    ]
    sheet.row(row(workplace[QuotaWords.total], totals, width), role: .heading)
    sheet.gap()
    let sum = shown.lines.compactMap(\.quota?.places).reduce(0, +)
    if let told = shown.places, told != sum {
      sheet.text(
        workplace(QuotaWords.differs, CountWords.number(sum), CountWords.number(told)), role: .warning,
        indent: 2)
    }
    for basis in Set(shown.lines.compactMap(\.quota?.basis)).sorted() {
      sheet.text(workplace(QuotaWords.basis, workplace.actName(basis)), role: .dim, indent: 2)
    }
    return sheet
  }

  /// A name at the left, numbers at the right ends of their columns.
  private func row(_ name: String, _ words: [String], _ width: Int) -> [(x: Int, text: String)] {
    let ends = [Self.ends.places, Self.ends.included, Self.ends.moved, Self.ends.returned]
    return [(2, name)] + zip(ends, words).map { (max(3, $0 - Text.width($1)), $1) }
  }
}
