import Domain
import Store
import TUI
import Words

/// Ends several marked registrations at once: one reason, one day or each on its own last day, one change that can be
/// taken back as a whole.
struct MarkedForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  private var records: [RegistrationRecord]
  private let rules: RegistrationRules
  var paper: RecordForm<RegistrationEntry>

  private static let fields: [Field<RegistrationEntry>] = [
    .code(.reason, .endReason, \.reason, point: 12), .day(.registeredOn, \.registeredOn, point: 12),
  ]

  init(_ workplace: Workplace, _ ids: [Int64]) throws {
    self.workplace = workplace
    // One that an undo has taken away meanwhile is left out.
    records = try ids.filter { try workplace.store.registration($0) != nil }
      .map { try RegistrationRecord($0, in: workplace.store) }.filter(\.stay.canBeEnded)
    rules = try workplace.store.registrationRules()
    paper = RecordForm(
      workplace, name: "marked", fields: Self.fields, record: RegistrationEntry(),
      labels: [.registeredOn: RecordWords.lastDay]
    ) { workplace in
      var form = FormFields.form(Self.fields, workplace)
      form.update(FieldID.registeredOn.rawValue) {
        $0.isRequired = false
        $0.label = workplace[RecordWords.lastDay]
      }
      return form
    }
    let haveExpired = records.allSatisfy { $0.stay.isExpired(on: workplace.today) }
    if haveExpired {
      paper.form.setText(FieldID.reason.rawValue, EndReason.termEnded.rawValue, isCarried: true)
    } else {
      paper.form.setText(FieldID.registeredOn.rawValue, workplace.today.dotted, isCarried: true)
    }
    try readAll()
  }

  mutating func edited(_ id: FieldID?) throws { if id == .reason { try readAll() } }

  mutating func left(_ id: FieldID?) {
    var found = paper.record.reason == nil ? [Problem(.f01, .reason)] : []
    found += verdicts().flatMap(\.problems).filter { $0.severity.refuses && $0.field == .registeredOn }
      .prefix(1)
    paper.judge(found)
  }

  /// The paper that ends one of them.
  private func entry(ending record: RegistrationRecord) -> RegistrationEntry {
    var entry = RegistrationEntry()
    entry.fill(from: record.person)
    entry.kind = record.stay.kind
    entry.event = .departure
    entry.from = record.stay.place.map { .territory($0) }
    entry.to = Place.none
    entry.reason = paper.record.reason
    let own = record.stay.until.map { min($0, workplace.today) }
    entry.registeredOn = paper.record.registeredOn ?? own ?? workplace.today
    return entry
  }

  /// One of them with the paper that ends it and what the rules say to that.
  private typealias Verdict = (record: RegistrationRecord, entry: RegistrationEntry, problems: [Problem])

  private func verdicts() -> [Verdict] {
    records.map { record in
      let entry = entry(ending: record)
      let others = record.stays.filter { $0.id != record.stay.id }
      return (record, entry, rules.check(entry, history: PersonStays(stays: others, corrected: record.stay)))
    }
  }

  var help: [String] { [workplace[MarkedWords.endHelp]] + paper.help }

  /// F2: what the rules refuse stays as it was and is told; the others end in one change.
  mutating func save() throws -> Step {
    paper.hasTriedToSave = true
    try readAll()
    let isUnread = paper.unread[.registeredOn] != nil
    if paper.record.reason == nil || isUnread, paper.showFirstRefusal() { return .stay }
    let warned = verdicts().flatMap { verdict in
      verdict.problems.warnings.map { (verdict.record.person.fullName, $0) }
    }
    return warned.isEmpty ? try store(reason: nil) : MarkedOutcome.askReason(warned, workplace)
  }

  mutating func store(reason: String?) throws -> Step {
    let verdicts = verdicts()
    let good = verdicts.filter { !$0.problems.contains(where: \.severity.refuses) }
    do {
      if !good.isEmpty { try end(good, reason) }
    } catch StoreError.conflict {
      // Somebody saved one of them meanwhile: all are read anew, nothing has ended yet.
      records = try records.map { try RegistrationRecord($0.stay.id, in: workplace.store) }
        .filter(\.stay.canBeEnded)
      try readAll()
      paper.message = Frame.Message(workplace[DepartureWords.changedMeanwhile], role: .problem)
      return .stay
    }
    let left = verdicts.compactMap { verdict in
      verdict.problems.first(where: \.severity.refuses).map {
        (verdict.record.stay.id, verdict.record.person.fullName, $0)
      }
    }
    return .pop(MarkedOutcome(done: good.count, left: left, words: (MarkedWords.ended, MarkedWords.left)))
  }

  private func end(_ good: [Verdict], _ reason: String?) throws {
    try workplace.store.change(.depart, reason: workplace(MarkedWords.act, "\(good.count)")) { change in
      for verdict in good {
        try change.correct(
          verdict.record.stay, of: verdict.record.person, to: verdict.entry,
          accepted: verdict.problems.accepted(for: reason))
      }
    }
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace(MarkedWords.end, "\(records.count)")), right: workplace.corner,
      message: paper.said ?? Frame.Message(workplace[MarkedWords.endHint], role: .dim))
    // Without a reason every row is refused alike: the field says so once.
    let rows = verdicts().map { verdict in
      let refusal = paper.record.reason == nil ? nil : verdict.problems.first(where: \.severity.refuses)
      let words = refusal.map { workplace.ruled($0) } ?? verdict.entry.registeredOn?.dotted ?? ""
      let name = "\(verdict.record.person.fullName) · \(workplace.place(verdict.record.stay.place))"
      return (name, words, refusal != nil)
    }
    MarkedOutcome.draw(
      rows, on: &canvas, in: body.dropTop(paper.form.height + 2).inset(2, 0), workplace)
    // Its choices lie over the names.
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
