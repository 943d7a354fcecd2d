import Domain
import Store
import TUI
import Words

/// Saving: the rules, the reason for going on past a warning, the change, and the next paper.
extension RegistrationForm {
  /// F2: everything is read and checked; the first problem gets the cursor, warnings ask one reason.
  mutating func save() throws -> Step {
    paper.hasTriedToSave = true
    try readAll()
    if paper.showFirstRefusal() { return .stay }
    if familyOf != nil, paper.form.text(FieldID.relation.rawValue).isEmpty {
      paper.form.focus(FieldID.relation.rawValue)
      paper.message = Frame.Message(workplace.sentence(Problem(.f01, .relation)), role: .problem)
      return .stay
    }
    return paper.warnings.isEmpty ? try store(reason: nil) : paper.askReason()
  }

  mutating func store(reason: String?) throws -> Step {
    try store(accepting: reason.map { paper.acceptance(of: $0) } ?? [:])
  }

  /// Writes the paper with the reasons for its warnings, and goes on.
  mutating func store(accepting accepted: [RuleCode: String]) throws -> Step {
    let saved: Change.Entered
    let left = try childrenLeft()
    do {
      saved = try write(accepted)
    } catch StoreError.conflict(register: .paper, _) {
      return try readPaperAnew()
    } catch StoreError.conflict {
      return try showConflict()
    }
    let closed = paper.problems.first { $0.rule == .r64 }
    workplace.lastSaved = .init(entry: entry, person: saved.person, registration: saved.registration)
    paper.draft.discard()
    if editing == nil { workplace.entered.append(saved.registration) }
    try countPile()
    let wasChild = children.contains { $0.id == saved.person.id }
    children = wasChild ? children.filter { $0.id != saved.person.id } : left
    if isForOne {
      savedForOne = savedForOne ?? saved.registration
      if children.isEmpty { return .pop(lastSaved) }
      return wasChild ? try startChild() : askAboutChildren()
    }
    savedCount += 1
    var words = workplace(EntryWords.saved, saved.person.fullName)
    if closed != nil { words += " " + workplace[EntryWords.formerClosed] }
    if pile?.count.left == 0 { words += " " + workplace[PileWords.lastPaper] }
    if !children.isEmpty { words = workplace(EntryWords.childrenLeft, names(of: children)) }
    try startNext()
    paper.message = Frame.Message(words, role: children.isEmpty ? .good : .warning)
    if wantsFamilyMember { return try startFamilyMember(of: saved.person) }
    return .stay
  }

  private func write(_ accepted: [RuleCode: String]) throws -> Change.Entered {
    let isLate = rules.isLate(entry, history: history)
    if let editing {
      return try workplace.store.change(.correct) { change in
        try change.correct(editing.stay, of: editing.person, to: entry, accepted: accepted, isLate: isLate)
      }
    }
    let person = try personOfPaper()
    let head = familyOf
    let relation = paper.form.text(FieldID.relation.rawValue)
    let sheet = paperOfPile(.entered)
    return try workplace.store.change(.save) { change in
      var family: (number: Int64, relation: String)?
      // Who is of another family already stays in it.
      if let head, person?.family == nil, person?.id != head.id {
        family = (try change.family(of: head.id), relation)
      }
      let entered = try change.enter(
        entry, of: person, family: family, accepted: accepted, isLate: isLate)
      if var sheet {
        sheet.enter(as: entered.registration, .arrival)
        try change.save(&sheet)
      }
      return entered
    }
  }

  // MARK: Conflict

  /// Somebody saved the record meanwhile: both versions, field by field.
  private mutating func showConflict() throws -> Step {
    guard let editing else { return try readKnownAnew() }
    guard let stay = try workplace.store.registration(editing.stay.id),
      let person = try workplace.store.person(stay.person)
    else { throw StoreError.absent(register: .registration, id: editing.stay.id) }
    let theirs = RegistrationEntry(stay, of: person)
    self.editing = (stay, person)
    conflicting = theirs
    return paper.showConflict(with: theirs)
  }

  /// A new paper of a known person whom somebody saved meanwhile: the person is read anew, the paper stays.
  private mutating func readKnownAnew() throws -> Step {
    known = try known.flatMap { try workplace.store.person($0.id) }
    try readAll()
    paper.message = Frame.Message(workplace[EntryWords.personChanged], role: .warning)
    return .stay
  }

  /// Puts together what the officer chose of both versions; F2 saves it over the newer version.
  mutating func settle(_ answer: ConflictAnswer) throws -> Step {
    guard let theirs = conflicting else { return .stay }
    conflicting = nil
    known = editing?.person
    try paper.settle(answer, with: theirs)
    try readAll()
    return .stay
  }

  // MARK: Drafts

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(
      of: editing.map { ($0.stay.id, $0.stay.version) }, context: context, isAside: isAside)
  }

  /// What the form needs to come back besides its texts.
  var context: [String: String] {
    var context: [String: String] = [:]
    context["version"] = editing.map { "\($0.person.version)" }
    context["known"] = known.map { "\($0.id)" }
    context["family"] = familyOf.map { "\($0.id)" }
    context["pile"] = pile.map { "\($0.id)" }
    context[Paper.draftKey] = aside.map { "\($0.id)" }
    return context
  }

  /// Puts a draft back as it was.
  mutating func restore(_ orphan: OrphanDraft) throws {
    try restoreContext(of: orphan.draft)
    try paper.restore(orphan)
    if orphan.draft.context[Paper.draftKey] != nil, aside == nil {
      paper.message = Frame.Message(workplace[PileWords.paperIsDone], role: .warning)
    }
  }

  mutating func restoreContext(of kept: Draft) throws {
    if let record = kept.record, let stay = try workplace.store.registration(record),
      let person = try workplace.store.person(stay.person)
    {
      var base = stay
      base.version = kept.version ?? stay.version
      var owner = person
      owner.version = kept.context["version"].flatMap { Int($0) } ?? person.version
      editing = (base, owner)
      known = person
      paper.fill(from: RegistrationEntry(stay, of: person))
      paper.textsAtFirst = paper.form.texts
    }
    if let id = kept.context["known"].flatMap({ Int64($0) }) { known = try workplace.store.person(id) }
    if let id = kept.context["family"].flatMap({ Int64($0) }) { familyOf = try workplace.store.person(id) }
    if let id = kept.context["pile"].flatMap({ Int64($0) }) {
      pile = try workplace.store.pile(id)
      let number = kept.context[Paper.draftKey].flatMap { Int64($0) }
      aside = try workplace.store.papers(of: id).first { $0.id == number && $0.state == .aside }
      // The paper was finished elsewhere meanwhile: saved once more it would be a paper too many.
      if number != nil, aside == nil { pile = nil }
    }
    paper.form.update(FieldID.relation.rawValue) { $0.isHidden = familyOf == nil }
  }
}
