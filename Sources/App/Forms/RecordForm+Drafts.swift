import Domain
import Store
import TUI
import Words

/// Nothing typed is lost: the draft lies in a file of its own beside the database.
extension RecordForm {
  /// Whether the officer has written anything that the form did not bring itself.
  var hasContent: Bool {
    if let textsAtFirst { return form.texts != textsAtFirst }
    return form.fields.contains { !$0.text.isEmpty && !$0.isCarried && !$0.isHidden }
  }

  /// Writes the draft; it is put through to the disk in the next turn.
  /// - Parameters:
  ///   - record: the record it changes, with the version it began from; nil for a new one.
  ///   - context: what else the form needs to come back.
  mutating func keepDraft(
    of record: (id: Int64, version: Int)?, context: [String: String], isAside: Bool = false
  ) throws {
    keepsDraft = false
    guard hasContent else {
      draft.discard()
      return
    }
    var context = context
    context[DraftForms.aside] = isAside ? "yes" : nil
    try draft.write(content(of: record, context: context))
    syncsDraft = true
  }

  /// What stands in the form, as a draft.
  func content(of record: (id: Int64, version: Int)?, context: [String: String]) -> Draft {
    var context = context
    for field in form.fields {
      if let value = field.value { context["value.\(field.id)"] = value }
    }
    context["carried"] = form.fields.filter(\.isCarried).map(\.id).joined(separator: " ")
    return Draft(
      form: name, record: record?.id, version: record?.version, fields: form.texts,
      pinned: form.fields.filter(\.isPinned).map(\.id), focus: form.focusedID, context: context)
  }

  /// Puts back the draft of a program that has died; it is written on from now on.
  mutating func restore(_ orphan: OrphanDraft) throws {
    draft = orphan.file
    try restore(orphan.draft)
  }

  /// Puts the texts of a draft back as they were; the form's screen has put back what its context says.
  mutating func restore(_ kept: Draft) throws {
    let carried = Set((kept.context["carried"] ?? "").split(separator: " ").map(String.init))
    for (id, text) in kept.fields {
      form.setText(id, text, isCarried: carried.contains(id))
      form.update(id) {
        $0.value = kept.context["value.\(id)"]
        $0.isPinned = kept.pinned.contains(id)
      }
    }
    try readAll()
    showValues()
    form.focus(kept.focus)
    message = Frame.Message(
      workplace(EntryWords.draftBack, kept.savedAt.localDay.dotted, kept.savedAt.localClock), role: .good)
  }

  /// Puts the draft through to the disk, if that is still to be done.
  mutating func syncDraft() throws {
    syncsDraft = false
    try draft.sync()
  }

  /// What leaving with something typed asks: the same digits in every form, also in one that keeps no draft.
  func leavingMenu(canKeep: Bool) -> Step {
    let items = [
      Menu.Item("stay", workplace[EntryWords.goOn]),
      Menu.Item(
        "keep", workplace[EntryWords.keepDraft], detail: canKeep ? "" : workplace[EntryWords.isShort],
        isLive: canKeep),
      Menu.Item("drop", workplace[EntryWords.dropDraft]),
    ]
    return .push(
      MenuDialog(
        "leave", title: workplace[EntryWords.unsaved], items: items, selected: "stay", words: workplace.words)
    )
  }
}

extension EntryScreen {
  /// The program is asked to end: the draft is on the disk before it does.
  mutating func hangUp() throws -> Step {
    try keepDraft(isAside: false)
    try paper.syncDraft()
    return .stay
  }

  /// Answers to the menu of leaving; nil where the answer is another's.
  mutating func leave(by answer: (any Answer)?, giving saved: RecordSaved? = nil) throws -> Step? {
    switch answer as? DialogAnswer {
    case .chose("leave", "keep"):
      try keepDraft(isAside: true)
      try paper.syncDraft()
      return .pop(saved)
    case .chose("leave", "drop"):
      paper.draft.discard()
      return .pop(saved)
    default: return nil
    }
  }

  /// Does one piece of what the draft needs; true: there is more.
  mutating func idleDraft() throws -> Bool {
    if paper.keepsDraft {
      try keepDraft(isAside: false)
    } else if paper.syncsDraft {
      try paper.syncDraft()
    }
    return paper.keepsDraft || paper.syncsDraft
  }
}
