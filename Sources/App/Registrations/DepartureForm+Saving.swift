import Domain
import Store
import TUI
import Words

/// Reading the paper, asking the rules, and writing it.
extension DepartureForm {
  /// A letter typed in a look-up offers rows at once, so that type-ahead takes the first.
  mutating func edited(_ id: String) throws {
    guard let field = Self.fields(kind).first(where: { $0.id.rawValue == id }) else { return }
    if field.kind.isLookUp {
      form.offer(try FormFields.suggestions(for: field.kind, typed: form.text(id), workplace), for: id)
    } else if case .choice = field.kind {
      try readAll()
    }
  }

  /// Reads all fields and lets the rules speak beside them.
  mutating func readAll() throws {
    unread = [:]
    for field in Self.fields(kind) {
      field.set(&entry, nil)
      form.setShown(field.id.rawValue, nil)
      switch try FormFields.read(field, in: form, workplace) {
      case .empty: break
      case .value(let value, _):
        field.set(&entry, value)
        if case .day(let day) = value, form.text(field.id.rawValue) != day.dotted {
          form.setText(field.id.rawValue, day.dotted)
        }
        form.setShown(field.id.rawValue, FormFields.shown(field, value, workplace))
      case .problem(let problem): unread[field.id] = problem
      }
    }
    try check()
  }

  private mutating func check() throws {
    let others = record.stays.filter { $0.id != record.stay.id }
    var found = rules.check(entry, history: PersonStays(stays: others, corrected: record.stay))
    if !hasTriedToSave { found.removeAll { $0.rule == .f01 } }
    found.removeAll { problem in problem.field.map { unread[$0] != nil } ?? false }
    problems = found + unread.values
    for field in form.fields {
      let notes = problems.filter { $0.field?.rawValue == field.id }.sorted { $0.severity > $1.severity }
        .map { FieldNote($0.noteKind, ruled($0)) }
      form.setNotes(field.id, notes)
    }
  }

  /// F2: the first problem gets the cursor, warnings ask one reason.
  mutating func save() throws -> Step {
    hasTriedToSave = true
    try readAll()
    guard record.stay.isOpen else {
      message = Frame.Message(workplace[DepartureWords.closedMeanwhile], role: .problem)
      return .stay
    }
    if let first = problems.first(where: { $0.severity.refuses }) {
      if let field = first.field { form.focus(field.rawValue) }
      message = Frame.Message(ruled(first), role: .problem)
      return .stay
    }
    asked = problems.filter { $0.severity == .warning }
    guard !asked.isEmpty else { return try store(accepting: [:]) }
    return .push(
      LineDialog(
        "reason", title: workplace[EntryWords.reasonTitle],
        lines: asked.map { ruled($0) } + ["", workplace[EntryWords.reasonAsk]], least: 3,
        words: workplace.words))
  }

  /// Ends exactly this stay; one that somebody has changed meanwhile is read anew and told.
  mutating func store(accepting accepted: [RuleCode: String]) throws -> Step {
    do {
      let saved = try workplace.store.change(.depart) { change in
        try change.correct(record.stay, of: record.person, to: entry, accepted: accepted)
      }
      return .pop(RecordSaved(id: saved.registration))
    } catch StoreError.conflict {
      record = try RegistrationRecord(record.stay.id, in: workplace.store)
      entry.fill(from: record.person)
      message = Frame.Message(
        workplace[record.stay.isOpen ? DepartureWords.changedMeanwhile : DepartureWords.closedMeanwhile],
        role: .problem)
      return .stay
    }
  }

  /// What saving will do, as the paper stands.
  func consequenceLines() -> [(text: String, role: Role)] {
    let stay = record.stay
    var lines: [(text: String, role: Role)] = []
    let last = entry.registeredOn ?? workplace.today
    let lived = CountWords.days(max(0, stay.registeredOn.days(until: last)), workplace.language)
    lines.append(
      (
        workplace(
          DepartureWords.ends, workplace.term(of: stay), workplace.place(stay.place), last.dotted, lived),
        .plain
      ))
    switch (kind, entry.to) {
    case (.deregistration, _): lines.append((workplace[DepartureWords.noMove], .plain))
    case (.departure, nil): lines.append((workplace[DepartureWords.whereTo], .dim))
    case (.departure, let to?):
      lines.append((workplace(DepartureWords.movesTo, workplace.wholePlace(to)), .plain))
    }
    let others = record.stays.filter { $0.canBeEnded && $0.id != stay.id }
    for other in others {
      lines.append(
        (workplace(DepartureWords.stays, workplace.term(of: other), workplace.place(other.place)), .plain))
    }
    if others.isEmpty { lines.append((workplace[DepartureWords.noOther], .dim)) }
    return lines
  }

  /// A finding's sentence in the words of this form: its day is the last one, not that of a registration.
  private func ruled(_ problem: Problem) -> String {
    let (general, here) = (FieldWords.label(.registeredOn), RecordWords.lastDay)
    return workplace.ruled(problem).replacing(workplace[general] + ":", with: workplace[here] + ":")
  }
}
