import Domain
import Store
import TUI
import Words

/// Reading what was typed, and what the rules say to it while it is typed.
extension RegistrationForm {
  /// A field changed under the cursor: suggestions come at once, the draft after the paint.
  mutating func edited(_ id: String) throws {
    work.keepsDraft = true
    guard let field = FieldID(rawValue: id).flatMap(RegistrationEntry.field) else { return }
    if field.kind.isLookUp {
      // An arrival ends in a territory: the office's own come first, and no country is offered.
      let kind = field.id == .toTerritory ? .place(.territory) : field.kind
      form.offer(try FormFields.suggestions(for: kind, typed: form.text(id), workplace), for: id)
    }
  }

  /// The cursor left a field: it is read, and the rules look at the whole paper.
  mutating func left(_ id: String) throws {
    work.keepsDraft = true
    guard let name = FieldID(rawValue: id), let field = RegistrationEntry.field(name) else { return }
    read(field, try FormFields.read(field, in: form, workplace))
    if name == .iin { fillFromIIN() }
    if [.iin, .surname, .givenName, .birthDate, .documentNumber].contains(name) {
      try lookUpHistory()
      work.looksForPeople = known == nil
    }
    try check()
  }

  /// Reads all fields anew.
  mutating func readAll() throws {
    entry = RegistrationEntry()
    entry.event = .arrival
    unread = [:]
    for field in RegistrationEntry.fields where field.id != .event {
      guard let shown = form.field(field.id.rawValue), !shown.isHidden || !shown.text.isEmpty else {
        continue
      }
      read(field, try FormFields.read(field, in: form, workplace))
    }
    try lookUpHistory()
    try check()
  }

  private mutating func read(_ field: Field<RegistrationEntry>, _ outcome: Reading.Outcome) {
    let id = field.id.rawValue
    unread[field.id] = nil
    switch outcome {
    case .empty:
      field.set(&entry, nil)
      form.setShown(id, nil)
    case .value(let value, _):
      field.set(&entry, value)
      switch value {
      case .day(let day) where form.text(id) != day.dotted:
        form.setText(id, day.dotted, isCarried: form.field(id)?.isCarried ?? false)
      case .text(let text) where field.kind == .iin && form.text(id) != text:
        form.setText(id, text)
      default: break
      }
      form.setShown(id, FormFields.shown(field, value, workplace))
    case .problem(let problem):
      field.set(&entry, nil)
      unread[field.id] = problem
      form.setShown(id, nil)
    }
  }

  /// What an IIN tells fills what is empty: the day of birth and the sex. Neither is proof (rule R92).
  private mutating func fillFromIIN() {
    guard let text = entry.iin, let iin = try? IIN(text) else { return }
    if entry.birthDate == nil, let birth = iin.birth, let field = RegistrationEntry.field(.birthDate) {
      put(.day(birth), into: field, isCarried: true)
      entry.birthDate = birth
    }
    if entry.sex == nil, let sex = iin.sex, let field = RegistrationEntry.field(.sex) {
      put(.text(sex.rawValue), into: field, isCarried: true)
      entry.sex = sex
    }
  }

  /// The stays of the person chosen, or of the one whose IIN this is.
  private mutating func lookUpHistory() throws {
    history = try workplace.store.stays(
      for: entry, person: try personOfPaper()?.id, except: editing?.stay.id)
  }

  /// The person of the paper: chosen, or known by the IIN and by birth date or name.
  func personOfPaper() throws -> Person? {
    if let known { return known }
    guard let iin = entry.iin, !entry.hasUnreadableIIN, let person = try workplace.store.person(iin: iin),
      entry.isOf(person)
    else { return nil }
    return person
  }

  /// The rules on the whole paper; each finding goes beside its field.
  mutating func check() throws {
    var found = rules.check(entry, history: history)
    if !hasTriedToSave {
      // What has not been reached yet is not missing yet.
      found.removeAll { $0.rule == .f01 || ($0.rule.asksForMore && isUntouched($0.field)) }
    }
    found.removeAll { problem in problem.field.map { unread[$0] != nil } ?? false }
    found += unread.values
    problems = found
    for field in form.fields {
      let notes = found.filter { $0.field?.rawValue == field.id && $0.rule != .r64 && $0.rule != .r61 }
        .sorted { $0.severity > $1.severity }
        .map { FieldNote($0.noteKind, "\($0.rule.rawValue) \(workplace.sentence($0))") }
      if field.notes != notes { form.setNotes(field.id, notes) }
    }
    hideIdle()
  }
}

extension RegistrationForm {
  private func isUntouched(_ id: FieldID?) -> Bool {
    guard let field = id.flatMap({ form.field($0.rawValue) }) else { return false }
    return field.text.isEmpty && !field.isVisited
  }
}

extension RuleCode {
  /// Rules that speak where a field is empty.
  var asksForMore: Bool { self == .r63 || self == .r70 }
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
