import Domain
import Store
import TUI
import Words

/// Reading the paper, asking the rules, and writing it.
extension DepartureForm {
  /// Reads all fields and lets the rules speak beside them.
  mutating func readAll() throws {
    try paper.readAll()
    check()
  }

  mutating func check() {
    let others = record.stays.filter { $0.id != record.stay.id }
    let found = rules.check(paper.record, history: PersonStays(stays: others, corrected: record.stay))
    paper.judge(found + findingsOnChildren().filter { !found.contains($0) })
  }

  /// F2: the first problem gets the cursor, warnings ask one reason.
  mutating func save() throws -> Step {
    paper.hasTriedToSave = true
    try readAll()
    guard record.stay.isOpen else {
      paper.message = Frame.Message(workplace[DepartureWords.closedMeanwhile], role: .problem)
      return .stay
    }
    if paper.showFirstRefusal() { return .stay }
    return paper.warnings.isEmpty ? try store(reason: nil) : paper.askReason()
  }

  /// Ends exactly this stay; one that somebody has changed meanwhile is read anew and told.
  mutating func store(accepting accepted: [RuleCode: String]) throws -> Step {
    do {
      let saved = try workplace.store.change(.depart) { change in
        let ended = try change.correct(
          record.stay, of: record.person, to: paper.record, accepted: accepted)
        if var sheet = sheet(.entered) {
          sheet.enter(as: ended.registration, .departure)
          try change.save(&sheet)
        }
        try endChildren(change, accepted)
        return ended
      }
      paper.draft.discard()
      return .pop(RecordSaved(id: saved.registration, alongside: childrenTaken))
    } catch StoreError.conflict {
      record = try RegistrationRecord(record.stay.id, in: workplace.store)
      children = try workplace.children(of: record.person, at: record.stay, rules)
      paper.record.fill(from: record.person)
      paper.message = Frame.Message(
        workplace[record.stay.isOpen ? DepartureWords.changedMeanwhile : DepartureWords.closedMeanwhile],
        role: .problem)
      return .stay
    }
  }

  /// What saving will do, as the paper stands.
  func consequenceLines() -> [(text: String, role: Role)] {
    let stay = record.stay
    var lines: [(text: String, role: Role)] = []
    let last = paper.record.registeredOn ?? workplace.today
    let lived = CountWords.days(max(0, stay.registeredOn.days(until: last)), workplace.language)
    lines.append(
      (
        workplace(
          DepartureWords.ends, workplace.term(of: stay), workplace.place(stay.place), last.dotted, lived),
        .plain
      ))
    switch (kind, paper.record.to) {
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
    lines += childrenLines()
    if others.isEmpty { lines.append((workplace[DepartureWords.noOther], .dim)) }
    return lines
  }
}
