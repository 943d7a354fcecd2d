import Domain
import Store
import TUI
import Words

/// What the rules say, in words: beside the fields, before saving, in the help, and where two versions stand against
/// each other.
extension RecordForm {
  /// A finding with its rule, in the words of this form.
  func ruled(_ problem: Problem) -> String {
    let words = workplace.ruled(problem)
    guard let id = problem.field, let here = labels[id] else { return words }
    return words.replacing(workplace[FieldWords.label(id)] + ":", with: workplace[here] + ":")
  }

  /// Goes to the first finding that refuses the record and says it; false where there is none.
  mutating func showFirstRefusal() -> Bool {
    let refusals = problems.filter(\.severity.refuses)
    guard let first = refusals.first else { return false }
    if let field = first.field { form.come(to: field.rawValue) }
    let more = refusals.count > 1 ? " " + workplace(EntryWords.moreProblems, "\(refusals.count - 1)") : ""
    message = Frame.Message(ruled(first) + more, role: .problem)
    return true
  }

  /// The warnings that saving must give a reason for.
  var warnings: [Problem] { problems.warnings }

  /// Asks for the reason; ``acceptance(of:)`` takes the answer.
  func askReason() -> Step {
    .push(
      LineDialog(
        "reason", title: workplace[EntryWords.reasonTitle],
        lines: warnings.map { ruled($0) } + ["", workplace[EntryWords.reasonAsk]], least: 3,
        words: workplace.words))
  }

  /// The one reason for each of the warnings.
  func acceptance(of reason: String) -> [RuleCode: String] {
    problems.accepted(for: reason)
  }

  /// What F1 says: the field in focus and what follows from a slip in it, what the rules say to it now, which rules
  /// look at it besides, and the point of the Rules.
  var help: [String] {
    guard let id = focused else { return [] }
    let label = labels[id] ?? FieldWords.label(id)
    let point = field(id)?.point
    var lines = [
      workplace[label] + ". " + workplace.today(FieldWords.help(id, point: point)),
      workplace[FieldWords.consequence(id)],
    ]
    let found = problems.filter { $0.field == id }
    for problem in found {
      lines.append(ruled(problem))
      lines.append(workplace[RuleWords.why(problem.rule)])
    }
    for rule in rules(on: id) where !found.contains(where: { $0.rule == rule }) {
      let weight = workplace[RuleWords.severity(rule.severity)]
      lines.append(
        "\(rule.rawValue) \(workplace[RuleWords.title(rule)]), \(weight). \(workplace[RuleWords.why(rule)])")
    }
    if let point, point > 0 { lines.append(workplace[PointWords.text(point)]) }
    return lines
  }

  /// The rules that look at a field of the record as it stands.
  func rules(on id: FieldID) -> [RuleCode] {
    (record as? any Ruled)?.rules(on: id) ?? []
  }

  /// What the message line says: a message, else the note of the field in focus, else the gravest of the others, where
  /// no panel says them.
  var said: Frame.Message? {
    let others = form.hasPanel ? [] : form.fields.compactMap(\.worstNote).filter { $0.kind.role != .dim }
    let note = form.focusedNote ?? others.min { $0.kind.rawValue < $1.kind.rawValue }
    return message ?? note.map { Frame.Message($0.text, role: $0.kind.role) }
  }

  // MARK: Conflict

  /// Somebody saved the record meanwhile: both versions, field by field.
  func showConflict(with theirs: Record) -> Step {
    .push(
      ConflictDialog(
        workplace,
        fields: fields.map { field in
          (
            label: workplace[FieldWords.label(field.id)],
            mine: words(field, of: record), theirs: words(field, of: theirs), isTouched: isTouched(field.id)
          )
        }))
  }

  /// Whether the officer has changed a field since the correction began; where nobody knows, it counts as changed.
  private func isTouched(_ id: FieldID) -> Bool {
    guard let recordAtFirst, let field = field(id) else { return true }
    return field.get(record) != field.get(recordAtFirst)
  }

  /// A value in words; of a field that offers choices of its own, what the choice is called here.
  private func words(_ field: Field<Record>, of record: Record) -> String {
    let words = FormFields.words(field, field.get(record), workplace)
    guard case .choice(let choices)? = form.field(field.id.rawValue)?.kind else { return words }
    return choices.first { $0.value == words }?.label ?? words
  }

  /// Puts together what the officer chose of both versions.
  mutating func settle(_ answer: ConflictAnswer, with theirs: Record) throws {
    for (index, field) in fields.enumerated() where answer.takesTheirs(index) {
      form.setText(field.id.rawValue, "")
      put(field.get(theirs), into: field)
    }
    try readAll()
    recordAtFirst = theirs
    message = Frame.Message(workplace[EntryWords.conflictSettled], role: .good)
  }
}

extension [Problem] {
  /// Those that saving must give a reason for.
  var warnings: [Problem] { filter { $0.severity == .warning } }

  /// The one reason for each of the warnings; without a reason none is passed.
  func accepted(for reason: String?) -> [RuleCode: String] {
    guard let reason else { return [:] }
    return Dictionary(warnings.map { ($0.rule, reason) }, uniquingKeysWith: { first, _ in first })
  }
}

extension RuleCode {
  /// Rules that speak where a field is empty.
  var asksForMore: Bool { [.r41, .r63, .r70].contains(self) }
}

extension Problem {
  /// How a finding is shown beside its field.
  var noteKind: FieldNote.Kind {
    switch severity {
    case .information: .info
    case .warning: .warning
    case .block, .error: .problem
    }
  }
}

extension FieldKind {
  /// Whether the field is filled from a register as one types.
  var isLookUp: Bool {
    switch self {
    case .place, .country: true
    default: false
    }
  }
}
