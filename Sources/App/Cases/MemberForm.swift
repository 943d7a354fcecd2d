import Domain
import Store
import TUI
import Words

/// What a case knows of a member: the relation to the head, of kandas also the status, work, training, school.
struct MemberForm<R: CaseScreens>: EntryScreen {
  /// The name of the form in its drafts.
  static var name: String { "\(R.drafts.form)-member" }

  let workplace: Workplace
  private let person: Person
  private let isHead: Bool
  private var stored: R.Member
  var paper: RecordForm<R.Member>

  init(_ workplace: Workplace, _ member: CasePerson<R.Member>, isHead: Bool) throws {
    self.workplace = workplace
    self.isHead = isHead
    person = member.person
    stored = member.record
    paper = RecordForm(
      workplace, name: Self.name, fields: R.Member.fields, record: member.record
    ) { workplace in
      var form = FormFields.form(R.Member.fields, workplace)
      for id in Self.required { form.update(id.rawValue) { $0.isRequired = true } }
      return form
    }
    paper.fill(from: member.record)
    paper.textsAtFirst = paper.form.texts
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  /// - Throws: ``StoreError``.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let id = orphan.draft.context["case"].flatMap({ Int64($0) }),
      let dossier = try R.whole(id, in: workplace.store), let member = dossier.member(orphan.draft.record)
    else { return nil }
    try self.init(workplace, member, isHead: member.person.id == dossier.record.head)
    stored.version = orphan.draft.version ?? stored.version
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(
      of: (stored.id, stored.version), context: ["case": "\(stored.caseID)"], isAside: isAside)
  }

  private static var required: [FieldID] { [.relation] + R.Member.asked }

  mutating func left(_ id: FieldID?) {
    paper.judge(
      R.Member.fields.filter { Self.required.contains($0.id) && $0.get(paper.record) == nil }
        .map { Problem(.f01, $0.id) } + ofTheHead)
  }

  /// Rule R54: the head of the case is the head, and nobody else.
  private var ofTheHead: [Problem] {
    guard let relation = paper.record.relation, (relation == Relation.head.rawValue) != isHead else {
      return []
    }
    return [Problem(.r54, .relation, variant: .headByMenu)]
  }

  mutating func store(reason: String?) throws -> Step {
    var member = paper.record
    member.version = stored.version
    do {
      try workplace.store.change(.correct) { try $0.save(&member, in: R.self) }
    } catch StoreError.conflict {
      let dossier = try R.whole(stored.caseID, in: workplace.store)
      guard let theirs = dossier?.member(stored.id)?.record else { return .stay }
      stored = theirs
      return paper.showConflict(with: theirs)
    }
    paper.draft.discard()
    return .pop(RecordSaved(R.members, id: stored.caseID))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    try paper.settle(answer, with: stored)
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace(CaseWords.member, person.fullName)), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
