import Domain
import Store
import TUI
import Words

/// The drafts that wait, the newest first: what each is, whose, and since when. One is gone on with, or thrown away.
struct DraftsView: SheetScreen {
  let workplace: Workplace
  /// Without their files: a draft whose file is held here would be offered to nobody, not even to its own form.
  private var drafts: [Draft]
  /// The one that is about to be thrown away.
  private var asked: Draft?
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    drafts = try Self.read(workplace)
  }

  private static func read(_ workplace: Workplace) throws -> [Draft] {
    try DraftForms.orphans(workplace).map(\.draft).reversed()
  }

  private var selected: Draft? {
    guard case .value(let index)? = opening, drafts.indices.contains(index) else { return nil }
    return drafts[index]
  }

  var commands: [Binding] {
    [
      openBinding(),
      Binding(
        "drop", .function(8), label: workplace[DraftWords.drop], short: workplace[DraftWords.dropShort],
        priority: 4, isLive: selected != nil),
    ]
  }

  var help: [String] { [workplace[DraftWords.help]] }
  var title: String { workplace[DeskWords.drafts] }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard let draft = selected else { return .stay }
    if command == "drop" {
      asked = draft
      return .push(
        ConfirmDialog(
          "drop", title: workplace[DraftWords.drop],
          lines: [line(of: draft).joined(separator: " · "), workplace[DraftWords.dropWarning]],
          words: workplace.words))
    }
    if let orphan = try orphan(draft), let form = try DraftForms.screen(of: orphan, workplace) {
      return .push(form)
    }
    message = Frame.Message(workplace[DraftWords.gone], role: .warning)
    drafts = try Self.read(workplace)
    return .stay
  }

  /// The file of a draft; nil where another program has it by now.
  private func orphan(_ draft: Draft) throws -> OrphanDraft? {
    try DraftForms.orphans(workplace).first { $0.draft == draft }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if case .yes("drop")? = answer as? DialogAnswer, let asked { try orphan(asked)?.file.discard() }
    asked = nil
    drafts = try Self.read(workplace)
    // An application that was received here goes on with its case.
    if let saved = answer as? RecordSaved, [.kandasCase, .resettlerCase].contains(saved.register) {
      return .pop(saved)
    }
    return drafts.isEmpty ? .pop(answer as? RecordSaved) : .stay
  }

  private func line(of draft: Draft) -> [String] {
    [
      DraftForms.title(of: draft, workplace), DraftForms.subject(of: draft, workplace),
      workplace.moment(draft.savedAt),
    ]
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    for (index, draft) in drafts.enumerated() {
      let columns = [2, 24, width - 18]
      sheet.row(zip(columns, line(of: draft)).map { ($0, $1) }, opens: .value(index))
    }
    return sheet
  }
}
