import Domain
import Store
import TUI
import Words

/// The form that corrects a person: names, numbers, the relation in the family, a note.
struct PersonForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "person"
  private static let who: [FieldID] = [
    .iin, .surname, .givenName, .patronymic, .latinName, .birthDate, .sex, .citizenship, .nationality,
  ]

  let workplace: Workplace
  /// As it was read.
  private var stored: Person
  var paper: RecordForm<Person>

  init(_ workplace: Workplace, _ person: Person) throws {
    self.workplace = workplace
    stored = person
    let hasFamily = person.family != nil
    let head = try person.family.flatMap { try workplace.store.family($0).first { $0.id != person.id } }
    paper = RecordForm(
      workplace, name: Self.name,
      fields: Person.fields.filter { $0.id != .relation || hasFamily }, record: person
    ) { workplace in
      var form = Self.makeForm(workplace, hasFamily: hasFamily)
      if let head, head.relation == Relation.head.rawValue {
        form.update(FieldID.relation.rawValue) {
          $0.kind = .choice(Self.relations(of: person, to: head, workplace))
        }
      }
      return form
    }
    paper.fill(from: person)
    paper.textsAtFirst = paper.form.texts
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let id = orphan.draft.record, let person = try workplace.store.person(id) else { return nil }
    try self.init(workplace, person)
    stored.version = orphan.draft.version ?? stored.version
    try paper.restore(orphan)
    try left(nil)
  }

  private static func makeForm(_ workplace: Workplace, hasFamily: Bool) -> Form {
    func fields(_ ids: [FieldID]) -> [FormField] {
      ids.compactMap { id in Person.fields.first { $0.id == id } }.map { field in
        var shown = FormFields.formField(field, workplace)
        shown.isRequired = [.surname, .givenName, .birthDate].contains(field.id)
        return shown
      }
    }
    return Form(
      [
        .init(workplace[PersonWords.sectionWho], fields(who)),
        .init(workplace[PersonWords.sectionMore], fields((hasFamily ? [.relation] : []) + [.note])),
      ], words: workplace.words)
  }

  /// What the person can be to the head, and what is written now.
  private static func relations(of person: Person, to head: Person, _ workplace: Workplace) -> [FormField
    .Choice]
  {
    workplace.choices(.relation).filter {
      $0.value == person.relation || FamilyMenu.fits($0.value, person, to: head)
    }
  }

  // MARK: Rules

  mutating func left(_ id: FieldID?) throws {
    let surroundings = try workplace.store.surroundings(of: paper.record)
    paper.judge(PersonRules.check(paper.record, surroundings, today: workplace.today))
  }

  // MARK: Keys

  /// What an officer went on past is a reason of the change.
  mutating func store(reason: String?) throws -> Step {
    var person = paper.record
    person.version = stored.version
    do {
      try workplace.store.change(.correct, reason: reason) { try $0.save(&person) }
    } catch StoreError.conflict {
      guard let theirs = try workplace.store.person(stored.id) else { return .stay }
      stored = theirs
      return paper.showConflict(with: theirs)
    }
    paper.draft.discard()
    return .pop(RecordSaved(.person, id: person.id))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    // What the form does not show, such as the family, is theirs in any case.
    let mine = paper.record
    paper.record = stored
    for field in paper.fields { field.set(&paper.record, field.get(mine)) }
    try paper.settle(answer, with: stored)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(of: (stored.id, stored.version), context: [:], isAside: isAside)
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[PersonWords.form]), right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body)
  }
}
