import Domain
import Store
import TUI
import Words

/// Enters a pile by its slip, or corrects what the slip says.
struct PileForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "pile"

  let workplace: Workplace
  private var stored: Pile
  var paper: RecordForm<Pile>

  init(_ workplace: Workplace, _ known: Pile? = nil) {
    self.workplace = workplace
    stored = known ?? Pile()
    paper = RecordForm(workplace, name: Self.name, fields: Pile.fields, record: stored) { workplace in
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

  /// The form that a crash or a power cut left behind, or that was put aside.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    var known: Pile?
    if let id = orphan.draft.record {
      guard var pile = try workplace.store.pile(id)?.pile else { return nil }
      pile.version = orphan.draft.version ?? pile.version
      known = pile
    }
    self.init(workplace, known)
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(
      of: stored.id == 0 ? nil : (stored.id, stored.version), context: [:], isAside: isAside)
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
    paper.draft.discard()
    return .pop(RecordSaved(.pile, id: pile.id))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    try paper.settle(answer, with: stored)
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[stored.id == 0 ? PileWords.new : PileWords.correction]),
      right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
