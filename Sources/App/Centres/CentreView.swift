import Domain
import Store
import TUI
import Words

/// Who lives in a centre now, since when, and until when one may.
struct CentreView: SheetScreen {
  let workplace: Workplace
  private let id: Int64
  private let rules: KandasRules
  private var centre: Centre
  private var lodgers: [Lodger]
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// - Throws: ``StoreError/absent(register:id:)``.
  init(_ workplace: Workplace, _ id: Int64) throws {
    self.workplace = workplace
    self.id = id
    rules = try workplace.store.kandasRules()
    (centre, lodgers) = try Self.read(id, workplace)
  }

  private static func read(_ id: Int64, _ workplace: Workplace) throws -> (Centre, [Lodger]) {
    guard let centre = try workplace.store.centre(id) else {
      throw StoreError.absent(register: .centre, id: id)
    }
    return (centre, try workplace.store.lodgers(of: id, on: workplace.today))
  }

  private var selected: Lodger? {
    guard case .value(let index)? = opening, lodgers.indices.contains(index) else { return nil }
    return lodgers[index]
  }

  var commands: [Binding] {
    [
      openBinding(priority: 4),
      Binding(
        "leave-centre", .function(4), label: workplace[AdaptationWords.moveOut],
        short: workplace[AdaptationWords.moveOutShort], priority: 3,
        isLive: !workplace.isPast && selected?.stay.leftOn == nil && selected != nil),
    ]
  }

  var help: [String] { [workplace[AdaptationWords.lodgersHelp], workplace[RuleWords.why(.r55)]] }

  var title: String { centre.name ?? "" }

  var standing: Frame.Message? {
    let places = centre.places ?? 0
    let words = workplace(
      AdaptationWords.counts, CountWords.number(places), CountWords.number(lodgers.count),
      (places < lodgers.count ? "−" : "") + CountWords.number(abs(places - lodgers.count)))
    return Frame.Message(words, role: lodgers.count > places ? .warning : .dim)
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard let lodger = selected else { return .stay }
    guard command == "leave-centre" else { return .push(try KandasView(workplace, lodger.caseID)) }
    guard let dossier = try workplace.store.kandasCase(lodger.caseID) else { return .stay }
    return .push(
      try CentreStayForm(workplace, dossier, .moveOut, of: lodger.stay.member, lodger.stay))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    (centre, lodgers) = try Self.read(id, workplace)
    return .stay
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    guard !lodgers.isEmpty else {
      sheet.text(workplace[AdaptationWords.empty], role: .dim, indent: 2)
      return sheet
    }
    let labels = [
      FieldWords.column(.surname), CaseWords.numberColumn, FieldWords.column(.livedSince),
      AdaptationWords.lastDay,
    ]
    sheet.row(pieces(labels.map { workplace[$0] } + [""], width), role: .label)
    for (index, lodger) in lodgers.enumerated() {
      let end = rules.terms.end(stayingSince: lodger.stay.since)
      let isOver = end.map { $0 < workplace.today } ?? false
      let number = workplace.number(lodger.year, lodger.ordinal, in: KandasRegister.self)
      sheet.row(
        pieces(
          [
            lodger.person.shortName, number, lodger.stay.since.dotted, end?.dotted ?? "",
            end.map { workplace.remaining(until: $0) } ?? "",
          ], width), role: isOver ? .warning : .plain, opens: .value(index))
    }
    return sheet
  }

  private func pieces(_ texts: [String], _ width: Int) -> [(x: Int, text: String)] {
    let columns = width < 100 ? [2, 26, 37, 48, 59] : [2, 42, 56, 70, 84]
    return zip(columns, texts).map { ($0, $1) }
  }
}
