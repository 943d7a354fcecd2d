import Domain
import Store
import TUI
import Words

/// A paper of an application: until when it holds, and a note.
struct KandasPaperForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  private var stored: KandasPaper
  var paper: RecordForm<Details>

  /// What is entered of a paper.
  struct Details {
    var until: Day?
    var note: String?
  }

  private static let fields: [Field<Details>] = [
    .day(.paperUntil, \.until, near: .coming, point: 2), .text(.note, \.note, point: 2),
  ]

  init(_ workplace: Workplace, _ known: KandasPaper) {
    self.workplace = workplace
    stored = known
    let details = Details(until: known.until, note: known.note)
    paper = RecordForm(workplace, name: "kandas-paper", fields: Self.fields, record: details) { workplace in
      var form = FormFields.form(Self.fields, workplace)
      for field in Self.fields { form.update(field.id.rawValue) { $0.isRequired = false } }
      return form
    }
    paper.fill(from: details)
    paper.textsAtFirst = paper.form.texts
  }

  mutating func left(_ id: FieldID?) { paper.judge([]) }

  mutating func store(reason: String?) throws -> Step {
    var changed = stored
    (changed.isThere, changed.until, changed.note) = (true, paper.record.until, paper.record.note)
    do {
      try workplace.store.change(.correct) { try $0.save(&changed) }
    } catch StoreError.conflict {
      guard
        let theirs = try workplace.store.kandasCase(stored.caseID)?.papers.first(where: { $0.id == stored.id }
        )
      else { return .stay }
      stored = theirs
      return paper.showConflict(with: Details(until: theirs.until, note: theirs.note))
    }
    return .pop(RecordSaved(.kandasPaper, id: stored.caseID))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    try paper.settle(answer, with: Details(until: stored.until, note: stored.note))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace(KandasWords.paper, workplace[KandasWords.paper(stored.kind)])),
      right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
