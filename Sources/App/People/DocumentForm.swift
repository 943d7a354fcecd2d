import Domain
import Store
import TUI
import Words

/// Enters one more identity document of a person, or corrects one.
struct DocumentForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  private let person: Person
  /// The one that is corrected, as it was read.
  private let stored: IdentityDocument?
  var paper: RecordForm<RegistrationEntry>

  /// The two fields of a document, the same as on a registration paper.
  private static let fields = [FieldID.documentKind, .documentNumber].compactMap {
    RegistrationEntry.field($0)
  }

  init(_ workplace: Workplace, _ person: Person, _ stored: IdentityDocument? = nil) {
    self.workplace = workplace
    self.person = person
    self.stored = stored
    paper = RecordForm(
      workplace, name: "document", fields: Self.fields, record: RegistrationEntry()
    ) { FormFields.form(Self.fields, $0) }
    if let stored {
      paper.record.documentKind = stored.kind
      paper.record.documentNumber = stored.number
      paper.fill(from: paper.record)
      paper.textsAtFirst = paper.form.texts
    }
    left(nil)
  }

  mutating func left(_ id: FieldID?) {
    paper.judge(Self.fields.filter { $0.get(paper.record) == nil }.map { Problem(.f01, $0.id) })
  }

  mutating func store(reason: String?) throws -> Step {
    guard let kind = paper.record.documentKind, let number = paper.record.documentNumber else { return .stay }
    guard let stored else {
      try workplace.store.change(.save) { try $0.enter(kind, number, of: person.id) }
      return .pop(RecordSaved(.person, id: person.id))
    }
    do {
      try workplace.store.change(.correct) { try $0.correct(stored, to: kind, number) }
    } catch StoreError.conflict {
      paper.message = Frame.Message(workplace[MarkedWords.changedMeanwhile], role: .problem)
      return .stay
    }
    return .pop(RecordSaved(.person, id: person.id))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace(PersonWords.documentForm, person.fullName)), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
