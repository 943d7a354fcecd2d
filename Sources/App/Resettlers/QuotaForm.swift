import Domain
import Store
import TUI
import Words

/// A version of a quota: how many people an oblast receives from a day on, and what a letter of that oblast told of places
/// left; or how many all oblasts receive together.
struct QuotaForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "quota"
  private static let totalKey = "total"

  /// A version was saved.
  struct Saved: Answer {
    let entry: QuotaEntry
  }

  let workplace: Workplace
  private let rules: QuotaRules
  /// What somebody else has entered meanwhile.
  private var stored: QuotaEntry?
  var paper: RecordForm<QuotaEntry>

  /// - Parameter entry: what stands in it already; of a version that is there a change of its number on its own day
  ///   corrects it, one on another day is a new version.
  init(_ workplace: Workplace, _ entry: QuotaEntry) throws {
    self.workplace = workplace
    rules = try workplace.store.quotaRules()
    paper = RecordForm(workplace, name: Self.name, fields: entry.fields, record: entry) { workplace in
      var form = FormFields.form(entry.fields, workplace)
      for id in [FieldID.placesLeft, .leftOn] { form.update(id.rawValue) { $0.isRequired = false } }
      // An act takes two lines.
      form.columns = 78
      form.update(FieldID.valueBasis.rawValue) { $0.kind = .longText(lines: 2) }
      return form
    }
    paper.fill(from: entry)
    paper.textsAtFirst = paper.form.texts
    let first = entry.fields.first { $0.get(entry) == nil }?.id
    paper.form.come(to: (entry.places == nil ? first ?? .places : .places).rawValue)
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    // What it was to mend is not known any more: where the version is there, both are shown before it is saved.
    try self.init(workplace, QuotaEntry(isTotal: orphan.draft.context[Self.totalKey] != nil))
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(of: nil, context: isTotal ? [Self.totalKey: "yes"] : [:], isAside: isAside)
  }

  private var isTotal: Bool { paper.record.isTotal }

  var help: [String] {
    [workplace[isTotal ? QuotaWords.totalFormHelp : QuotaWords.formHelp]] + paper.help
  }

  mutating func left(_ id: FieldID?) { paper.judge(rules.check(paper.record)) }

  mutating func store(reason: String?) throws -> Step {
    let entry = paper.record
    do {
      if let quota = entry.quota { try workplace.store.save(quota, reason: reason) }
      if let total = entry.total { try workplace.store.save(total, givesDay: entry.givesDay) }
    } catch StoreError.conflict {
      // Somebody has entered the version meanwhile, or it was there: both stand side by side.
      try workplace.store.noticeOthers()
      guard let theirs = try workplace.store.quotas().entry(at: entry) else { return .stay }
      stored = theirs
      return paper.showConflict(with: theirs)
    }
    paper.draft.discard()
    return .pop(Saved(entry: entry))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    guard let stored else { return }
    try paper.settle(answer, with: stored)
    paper.record.mend(stored)
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[isTotal ? QuotaWords.totalForm : QuotaWords.form]),
      right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
