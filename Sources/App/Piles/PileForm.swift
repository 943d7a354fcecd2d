import Domain
import Store
import TUI
import Words

/// Enters a pile by its slip, or corrects what the slip says.
struct PileForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  private var stored: Pile
  var paper: RecordForm<Pile>

  init(_ workplace: Workplace, _ known: Pile? = nil) {
    self.workplace = workplace
    stored = known ?? Pile()
    paper = RecordForm(workplace, name: "pile", fields: Pile.fields, record: stored) { workplace in
      var form = FormFields.form(Pile.fields, workplace)
      form.update(FieldID.slipNumber.rawValue) { $0.isRequired = false }
      return form
    }
    if let known {
      paper.fill(from: known)
      paper.textsAtFirst = paper.form.texts
    } else {
      var usual = Pile()
      usual.receivedOn = workplace.today
      paper.fill(from: usual, isCarried: true)
      paper.record.receivedOn = workplace.today
    }
    left(nil)
  }

  mutating func left(_ id: FieldID?) { paper.judge(paper.record.check(today: workplace.today)) }

  var help: [String] { [workplace[PileWords.help]] + paper.help }

  mutating func store(reason: String?) throws -> Step {
    var pile = paper.record
    (pile.id, pile.version) = (stored.id, stored.version)
    do {
      try workplace.store.change(stored.id == 0 ? .save : .correct) { try $0.save(&pile) }
    } catch StoreError.conflict {
      guard let theirs = try workplace.store.pile(stored.id) else { return .stay }
      stored = theirs.pile
      return paper.showConflict(with: theirs.pile)
    }
    return .pop(RecordSaved(.pile, id: pile.id))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = try leave(by: answer) { return step }
    if let conflict = answer as? ConflictAnswer { try paper.settle(conflict, with: stored) }
    left(nil)
    return .stay
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[stored.id == 0 ? PileWords.new : PileWords.correction]),
      right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
