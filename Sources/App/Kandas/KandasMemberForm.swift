import Domain
import Store
import TUI
import Words

/// What a case knows of a member: whether the status is wanted, work, training, school.
struct KandasMemberForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  private let person: Person
  private let isHead: Bool
  private var stored: KandasMember
  var paper: RecordForm<KandasMember>

  init(_ workplace: Workplace, _ member: KandasDossier.Member, isHead: Bool) throws {
    self.workplace = workplace
    self.isHead = isHead
    person = member.person
    stored = member.record
    paper = RecordForm(
      workplace, name: "kandas-member", fields: KandasMember.fields, record: member.record
    ) { workplace in
      var form = FormFields.form(KandasMember.fields, workplace)
      for field in KandasMember.fields {
        form.update(field.id.rawValue) { $0.isRequired = [.relation, .wantsStatus].contains(field.id) }
      }
      return form
    }
    paper.fill(from: member.record)
    paper.textsAtFirst = paper.form.texts
    try readAll()
  }

  mutating func left(_ id: FieldID?) {
    let required: [FieldID] = [.relation, .wantsStatus]
    paper.judge(
      KandasMember.fields.filter { required.contains($0.id) && $0.get(paper.record) == nil }
        .map { Problem(.f01, $0.id) } + ofTheHead)
  }

  /// Rule R54: the head of the case is the head, and nobody else.
  private var ofTheHead: [Problem] {
    guard let relation = paper.record.relation, (relation == Relation.head.rawValue) != isHead else {
      return []
    }
    return [Problem(.r54, .relation, values: [isHead ? person.fullName : workplace.relation(relation)])]
  }

  mutating func store(reason: String?) throws -> Step {
    var member = paper.record
    member.version = stored.version
    do {
      try workplace.store.change(.correct) { try $0.save(&member) }
    } catch StoreError.conflict {
      let dossier = try workplace.store.kandasCase(stored.caseID)
      guard let theirs = dossier?.member(stored.id)?.record else { return .stay }
      stored = theirs
      return paper.showConflict(with: theirs)
    }
    return .pop(RecordSaved(.kandasMember, id: stored.caseID))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = try leave(by: answer) { return step }
    if let conflict = answer as? ConflictAnswer { try paper.settle(conflict, with: stored) }
    left(nil)
    return .stay
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace(KandasWords.member, person.fullName)), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
