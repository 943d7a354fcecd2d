import Domain
import Store
import TUI
import Words

/// The adaptation of a family: the seven kinds of services with what was given to whom, and its stays in centres.
struct KandasServicesView: SheetScreen {
  let workplace: Workplace
  private var dossier: KandasDossier
  private var rules: KandasRules
  private var centres: [Int64: String]
  var cursor = SheetCursor()
  var message: Frame.Message?
  private var hasSaved = false

  /// - Throws: ``StoreError/absent(register:id:)``.
  init(_ workplace: Workplace, _ id: Int64) throws {
    self.workplace = workplace
    dossier = try workplace.dossier(id, in: KandasRegister.self)
    rules = try workplace.store.kandasRules()
    centres = try workplace.centreNames()
  }

  /// What a line stands for.
  private enum Line {
    case kind(KandasService.Kind)
    case service(KandasService)
    case stay(CentreStay)
  }

  private var lines: [Line] {
    KandasService.Kind.allCases.flatMap { kind in
      [.kind(kind)] + dossier.services.filter { $0.kind == kind }.map { .service($0) }
    } + dossier.stays.map { .stay($0) }
  }

  private var selected: Line? {
    guard case .value(let index)? = opening, lines.indices.contains(index) else { return nil }
    return lines[index]
  }

  /// The kind that the cursor is in.
  private var kind: KandasService.Kind? {
    switch selected {
    case .kind(let kind): kind
    case .service(let service): service.kind
    default: nil
    }
  }

  /// Whether something that was entered is under the cursor.
  private var isEntry: Bool {
    switch selected {
    case .service, .stay: true
    default: false
    }
  }

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    return [
      Binding(
        "open", .enter, label: workplace[isEntry ? RecordWords.correct : AdaptationWords.give],
        short: isEntry ? nil : workplace[AdaptationWords.giveShort], priority: 5,
        isLive: canWrite && selected != nil),
      Binding(
        "correct", .function(4), label: workplace[RecordWords.correct], priority: 3,
        isLive: canWrite && isEntry),
      Binding(
        "give", .function(7), label: workplace[AdaptationWords.give],
        short: workplace[AdaptationWords.giveShort], priority: 4, isLive: canWrite),
    ]
  }

  var help: [String] {
    [
      workplace[AdaptationWords.help], workplace[RuleWords.why(.r55)],
      PointWords.text(10)[workplace.language],
    ]
  }

  var title: String { "\(workplace[AdaptationWords.title]) · \(workplace.number(of: dossier.record))" }

  var given: (any Answer)? { hasSaved ? RecordSaved(.kandasService, id: dossier.record.id) : nil }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard !workplace.isPast else { return .stay }
    switch (command, selected) {
    case ("give", _), (_, .kind): return .push(try giving())
    case (_, .service(let service)):
      return .push(try KandasServiceForm(workplace, dossier, service))
    case (_, .stay(let stay)):
      return .push(try CentreStayForm(workplace, dossier, .correction, of: stay.member, stay))
    default: return .stay
    }
  }

  /// The form of a new service: of the kind under the cursor, today, by who gave the last one.
  private func giving() throws -> KandasServiceForm {
    var service = KandasService(of: dossier.record.id, kind, on: workplace.today)
    service.provider = try workplace.store.lastProvider()
    return try KandasServiceForm(workplace, dossier, service)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    guard answer is RecordSaved else { return .stay }
    hasSaved = true
    centres = try workplace.centreNames()
    dossier = try workplace.dossier(dossier.record.id, in: KandasRegister.self)
    return .stay
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let stays = lines.firstIndex { if case .stay = $0 { true } else { false } } ?? lines.count
    for (index, line) in lines[..<stays].enumerated() {
      switch line {
      case .kind(let kind):
        let count = dossier.services.count { $0.kind == kind }
        let words =
          count == 0
          ? workplace[AdaptationWords.notGiven] : workplace(AdaptationWords.given, CountWords.number(count))
        sheet.row(
          [
            (2, count == 0 ? "○" : "●"), (4, workplace.label(.kandasService, kind.rawValue)), (32, words),
          ], role: count == 0 ? .dim : .plain, opens: .value(index))
      case .service(let service):
        let (whom, provider, note) = width < 100 ? (18, 42, 62) : (18, 50, 90)
        sheet.row(
          [
            (6, service.givenOn?.dotted ?? ""), (whom, workplace.served(service, in: dossier)),
            (provider, service.provider ?? ""), (note, service.note ?? ""),
          ], opens: .value(index))
      case .stay: break
      }
    }
    sheet.heading(workplace[AdaptationWords.stays])
    if dossier.stays.isEmpty { sheet.text(workplace[AdaptationWords.noStays], role: .dim, indent: 3) }
    for (offset, stay) in dossier.stays.enumerated() {
      let isOver =
        stay.leftOn == nil && rules.terms.end(stayingSince: stay.since).map { $0 < workplace.today } ?? false
      let centre = width < 100 ? 23 : 40
      sheet.row(
        [
          (3, dossier.member(stay.member)?.person.shortName ?? ""),
          (centre, centres[stay.centre] ?? ""), (centre + 21, workplace.term(of: stay, rules)),
        ], role: isOver ? .warning : stay.leftOn == nil ? .plain : .dim, opens: .value(stays + offset))
    }
    return sheet
  }
}
