import Domain
import Store
import TUI
import Words

/// The check-list of a case's papers: which are there, until when each holds. Enter says that one is there, or opens it.
struct KandasPapersView: SheetScreen {
  let workplace: Workplace
  private var dossier: KandasDossier
  var cursor = SheetCursor()
  var message: Frame.Message?
  private var hasSaved = false

  /// - Throws: ``StoreError/absent(register:id:)``.
  init(_ workplace: Workplace, _ id: Int64) throws {
    guard let dossier = try workplace.store.kandasCase(id) else {
      throw StoreError.absent(register: .kandasCase, id: id)
    }
    self.workplace = workplace
    self.dossier = dossier
  }

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    return [
      openBinding(priority: 5),
      Binding(
        "until", .function(4), label: workplace[FieldWords.label(.paperUntil)], priority: 3,
        isLive: canWrite && selected != nil),
      Binding(
        "gone", .function(8), label: workplace[KandasWords.paperGone],
        short: workplace[CatalogueWords.removeShort], priority: 4,
        isLive: canWrite && selected?.isThere == true),
    ]
  }

  var help: [String] { [workplace[KandasWords.papersHelp], workplace[RuleWords.why(.r43)]] }

  var title: String { "\(workplace[KandasWords.papers]) · \(workplace.number(of: dossier.record))" }

  var given: (any Answer)? { hasSaved ? RecordSaved(.kandasPaper, id: dossier.record.id) : nil }

  private var selected: KandasPaper? {
    guard case .kandasPaper(let kind)? = opening else { return nil }
    return dossier.papers.first { $0.kind == kind }
      ?? KandasPaper(kind, of: dossier.record.id, isThere: false)
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard var paper = selected, !workplace.isPast else { return .stay }
    if command == "until" || command == "open" && paper.isThere {
      return .push(KandasPaperForm(workplace, paper))
    }
    paper.isThere = command != "gone"
    try workplace.store.change(.correct) { try $0.save(&paper) }
    try readAnew()
    return .stay
  }

  private mutating func readAnew() throws {
    hasSaved = true
    if let dossier = try workplace.store.kandasCase(dossier.record.id) { self.dossier = dossier }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if answer is RecordSaved { try readAnew() }
    return .stay
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let needed = KandasPaper.needed(on: dossier.record.ground)
    let day = dossier.history.day(of: .filed) ?? workplace.today
    for kind in KandasPaper.Kind.allCases {
      let paper = dossier.papers.first { $0.kind == kind }
      let holds = paper?.holds(on: day) ?? false
      let isNeeded = needed.contains { $0.contains(kind) }
      let isMissing = dossier.missingPapers(today: workplace.today).contains(kind)
      let state =
        holds
        ? KandasWords.there
        : paper?.isThere == true ? KandasWords.expired : isMissing ? KandasWords.needed : nil
      sheet.row(
        [
          (2, holds ? "✓" : isMissing ? "✗" : " "), (4, workplace[KandasWords.paper(kind)]),
          (32, state.map { workplace[$0] } ?? ""),
          (44, paper?.until.map { workplace(CaseWords.until, $0.dotted) } ?? ""), (62, paper?.note ?? ""),
        ], role: isMissing ? .warning : isNeeded ? .plain : .dim, opens: .kandasPaper(kind))
    }
    return sheet
  }
}
