import Domain
import Store
import TUI
import Words

/// A centre: what it is called, where it is, how many people can live in it.
struct CentreForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "centre"

  let workplace: Workplace
  private let others: [Centre]
  private let lodgers: Int
  private var stored: Centre
  var paper: RecordForm<Centre>

  /// - Parameters:
  ///   - rows: the centres that there are.
  ///   - field: where the cursor begins; nil: in the first one.
  /// - Throws: ``StoreError``.
  init(_ workplace: Workplace, _ centre: Centre, among rows: [CentreRow], at field: FieldID? = nil) throws {
    self.workplace = workplace
    others = rows.map(\.centre)
    lodgers = rows.first { $0.centre.id == centre.id }?.lodgers ?? 0
    stored = centre
    paper = RecordForm(workplace, name: Self.name, fields: Centre.fields, record: centre) { workplace in
      var form = FormFields.form(Centre.fields, workplace)
      for field in Centre.fields {
        form.update(field.id.rawValue) { $0.isRequired = Centre.required.contains(field.id) }
      }
      return form
    }
    paper.fill(from: centre)
    if centre.id != 0 { paper.textsAtFirst = paper.form.texts }
    if let field { paper.form.come(to: field.rawValue) }
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  /// - Throws: ``StoreError``.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    var centre = Centre()
    if let id = orphan.draft.record {
      guard let known = try workplace.store.centre(id) else { return nil }
      centre = known
      centre.version = orphan.draft.version ?? known.version
    }
    try self.init(workplace, centre, among: try workplace.store.centres(on: workplace.today))
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(
      of: stored.id == 0 ? nil : (stored.id, stored.version), context: [:], isAside: isAside)
  }

  mutating func left(_ id: FieldID?) { paper.judge(paper.record.check(among: others, lodgers: lodgers)) }

  mutating func store(reason: String?) throws -> Step {
    var centre = paper.record
    (centre.id, centre.version, centre.isArchived) = (stored.id, stored.version, stored.isArchived)
    do {
      try workplace.store.change(centre.id == 0 ? .save : .correct, reason: reason) { try $0.save(&centre) }
    } catch StoreError.conflict {
      guard let theirs = try workplace.store.centre(stored.id) else { return .stay }
      stored = theirs
      return paper.showConflict(with: theirs)
    }
    paper.draft.discard()
    return .pop(RecordSaved(.centre, id: centre.id))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    try paper.settle(answer, with: stored)
  }

  func draw(on canvas: inout Canvas) {
    let title = stored.name ?? workplace[AdaptationWords.newCentre]
    let body = canvas.frame(
      title: workplace.title(title), right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
