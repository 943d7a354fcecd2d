import Domain
import Store
import TUI
import Words

/// Rule R67 when a parent moves: the same paper for the children who are still registered where the family lived.
extension RegistrationForm {
  static let childrenTag = "children"

  /// The children whom the paper of a parent leaves behind: registered where the parent was until now, and not where the
  /// parent goes.
  func childrenLeft() throws -> [Person] {
    guard editing == nil, entry.event == .arrival, let parent = try personOfPaper() else { return [] }
    let former = history.stays.filter { $0.canBeEnded && $0.kind == entry.kind && !isHere($0) }
    let left = try former.flatMap { try workplace.children(of: parent, at: $0, rules) }.map(\.person)
    return left.reduce(into: []) { children, child in
      if !children.contains(where: { $0.id == child.id }) { children.append(child) }
    }
  }

  private func isHere(_ stay: Registration) -> Bool {
    stay.place == entry.to?.territory
      && (stay.street, stay.house, stay.flat) == (entry.street, entry.house, entry.flat)
  }

  func names(of children: [Person]) -> String { children.map(\.shortName).joined(separator: ", ") }

  /// A form that was opened for one record asks before it goes on.
  mutating func askAboutChildren() -> Step {
    asksAboutChildren = true
    return .push(
      ConfirmDialog(
        Self.childrenTag, title: workplace[RuleWords.title(.r67)],
        lines: [workplace(EntryWords.childrenAsk, names(of: children)), workplace[RuleWords.why(.r67)]],
        suggested: true, words: workplace.words))
  }

  mutating func answerAboutChildren(_ answer: DialogAnswer?) throws -> Step {
    asksAboutChildren = false
    return answer == .yes(Self.childrenTag) ? try startChild() : .pop(lastSaved)
  }

  /// The paper of the first of them: the new address, and the child as the register knows it; F2 saves it.
  mutating func startChild() throws -> Step {
    guard let child = children.first, let last = workplace.lastSaved else { return .stay }
    try startNext()
    var next = Self.sameAddress(as: last.entry)
    next.fill(from: child)
    if let document = try workplace.store.documents(of: child.id).first {
      (next.documentKind, next.documentNumber) = (document.kind, document.number)
    }
    known = child
    paper.fill(from: next, isCarried: true)
    try readAll()
    paper.form.focus(FieldID.toTerritory.rawValue)
    paper.message = Frame.Message(workplace(EntryWords.childPaper, child.fullName), role: .good)
    return .stay
  }
}
