import Domain
import Store
import TUI
import Words

/// A version of a quota's row: how many people an oblast receives from a day on, and what a letter of that oblast told of
/// places left.
struct QuotaForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "quota"

  /// A version was saved.
  struct Saved: Answer {
    let quota: Quota
  }

  let workplace: Workplace
  /// What somebody else has entered meanwhile.
  private var stored: QuotaEntry?
  var paper: RecordForm<QuotaEntry>

  /// - Parameter entry: what stands in it already; of a row that is there a change of its number on its own day corrects
  ///   it, one on another day is a new version.
  init(_ workplace: Workplace, _ entry: QuotaEntry) {
    self.workplace = workplace
    paper = RecordForm(workplace, name: Self.name, fields: QuotaEntry.fields, record: entry) {
      workplace in
      var form = FormFields.form(QuotaEntry.fields, workplace)
      for id in [FieldID.placesLeft, .leftOn] { form.update(id.rawValue) { $0.isRequired = false } }
      return form
    }
    paper.fill(from: entry)
    paper.textsAtFirst = paper.form.texts
    let first = QuotaEntry.fields.first { $0.get(entry) == nil }?.id
    paper.form.come(to: (entry.oblast == nil ? first ?? .targetOblast : .places).rawValue)
    try? readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    var entry = QuotaEntry()
    entry.version = orphan.draft.context["version"].flatMap { Int($0) }
    self.init(workplace, entry)
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    var context: [String: String] = [:]
    context["version"] = paper.record.version.map(String.init)
    try paper.keepDraft(of: nil, context: context, isAside: isAside)
  }

  var help: [String] { [workplace[QuotaWords.formHelp]] + paper.help }

  mutating func left(_ id: FieldID?) { paper.judge(paper.record.check(today: workplace.today)) }

  mutating func store(reason: String?) throws -> Step {
    guard let quota = paper.record.quota else { return .stay }
    do {
      try workplace.store.save(quota)
    } catch StoreError.conflict {
      // Somebody has entered the row meanwhile: both stand side by side.
      try workplace.store.noticeOthers()
      let versions = try workplace.store.quotas().versions(quota.category, quota.year, quota.oblast)
      guard let theirs = versions.first(where: { $0.from == quota.from }) else { return .stay }
      stored = QuotaEntry(theirs)
      return paper.showConflict(with: QuotaEntry(theirs))
    }
    paper.draft.discard()
    return .pop(Saved(quota: quota))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = try leave(by: answer) { return step }
    if let conflict = answer as? ConflictAnswer, let stored {
      try paper.settle(conflict, with: stored)
      paper.record.version = stored.version
      left(nil)
    }
    return .stay
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[QuotaWords.form]), right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
