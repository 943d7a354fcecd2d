import Domain
import Store
import TUI
import Words

/// Saving: the rules, the reason for going on past a warning, the change, and the next paper.
extension RegistrationForm {
  /// F2: everything is read and checked; the first problem gets the cursor, warnings ask one reason.
  mutating func save() throws -> Step {
    hasTriedToSave = true
    try readAll()
    if let first = problems.first(where: { $0.severity.refuses }) {
      if let field = first.field { form.focus(field.rawValue) }
      let count = problems.count { $0.severity.refuses }
      message = Frame.Message(
        "\(first.rule.rawValue) \(workplace.sentence(first))"
          + (count > 1 ? " \(workplace(EntryWords.moreProblems, "\(count - 1)"))" : ""), role: .problem)
      return .stay
    }
    if familyOf != nil, form.text(FieldID.relation.rawValue).isEmpty {
      form.focus(FieldID.relation.rawValue)
      message = Frame.Message(workplace.sentence(Problem(.f01, .relation)), role: .problem)
      return .stay
    }
    let warnings = problems.filter { $0.severity == .warning }
    guard !warnings.isEmpty else { return try store(accepting: [:]) }
    askedWarnings = Array(Set(warnings.map(\.rule))).sorted { $0.rawValue < $1.rawValue }
    return .push(
      LineDialog(
        "reason", title: workplace[EntryWords.reasonTitle],
        lines: warnings.map { "\($0.rule.rawValue) \(workplace.sentence($0))" } + [
          "", workplace[EntryWords.reasonAsk],
        ],
        least: 3, words: workplace.words))
  }

  /// Writes the paper with the reasons for its warnings, and goes on.
  mutating func store(accepting accepted: [RuleCode: String]) throws -> Step {
    let saved: Change.Entered
    do {
      saved = try write(accepted)
    } catch StoreError.conflict {
      return try showConflict()
    }
    let closed = problems.first { $0.rule == .r64 }
    workplace.lastSaved = .init(entry: entry, person: saved.person, registration: saved.registration)
    draft.discard()
    if isForOne { return .pop(RecordSaved(id: saved.registration)) }
    savedCount += 1
    var words = workplace(EntryWords.saved, saved.person.fullName)
    if closed != nil { words += " " + workplace[EntryWords.formerClosed] }
    try startNext()
    message = Frame.Message(words, role: .good)
    if wantsFamilyMember { try startFamilyMember(of: saved.person) }
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
    let relation = form.text(FieldID.relation.rawValue)
    return try workplace.store.change(.save) { change in
      var family: (number: Int64, relation: String)?
      // Who is of another family already stays in it.
      if let head, person?.family == nil { family = (try change.family(of: head.id), relation) }
      return try change.enter(entry, of: person, family: family, accepted: accepted, isLate: isLate)
    }
  }

  /// F7: one more of the same family at the same address. What is written is saved first, warnings and all.
  mutating func addFamilyMember() throws -> Step {
    if hasContent {
      wantsFamilyMember = true
      let step = try save()
      if case .stay = step { wantsFamilyMember = false }
      return step
    }
    if let last = workplace.lastSaved { try startFamilyMember(of: last.person) }
    return .stay
  }

  private mutating func startFamilyMember(of person: Person) throws {
    wantsFamilyMember = false
    guard let last = workplace.lastSaved else { return }
    let words = message
    try startNext()
    message = words
    var next = RegistrationEntry()
    next.surname = last.entry.surname
    next.to = last.entry.to
    next.street = last.entry.street
    next.house = last.entry.house
    next.flat = last.entry.flat
    next.from = last.entry.from
    next.kind = last.entry.kind
    next.arrivedOn = last.entry.arrivedOn
    next.registeredOn = last.entry.registeredOn
    next.until = last.entry.until
    next.crossedOn = last.entry.crossedOn
    next.permittedUntil = last.entry.permittedUntil
    next.citizenship = last.entry.citizenship
    next.nationality = last.entry.nationality
    next.owner = last.entry.owner
    next.ownerIIN = last.entry.ownerIIN
    next.consent = last.entry.consent
    next.consentOn = last.entry.consentOn
    next.coOwners = last.entry.coOwners
    next.host = last.entry.host
    try fill(from: next, isCarried: true)
    familyOf = person
    form.update(FieldID.relation.rawValue) { $0.isHidden = false }
    try readAll()
    form.focus(FieldID.relation.rawValue)
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
    return .push(
      ConflictDialog(
        workplace,
        fields: RegistrationEntry.fields.filter { $0.id != .event }.map { field in
          (
            label: FieldWords.label(field.id)[workplace.language],
            mine: FormFields.words(field, field.get(entry), workplace),
            theirs: FormFields.words(field, field.get(theirs), workplace)
          )
        }))
  }

  /// A new paper of a known person whom somebody saved meanwhile: the person is read anew, the paper stays.
  private mutating func readKnownAnew() throws -> Step {
    known = try known.flatMap { try workplace.store.person($0.id) }
    try readAll()
    message = Frame.Message(workplace[EntryWords.personChanged], role: .warning)
    return .stay
  }

  /// Puts together what the officer chose of both versions; F2 saves it over the newer version.
  mutating func settle(_ answer: ConflictAnswer) throws -> Step {
    guard let theirs = conflicting else { return .stay }
    conflicting = nil
    let fields = RegistrationEntry.fields.filter { $0.id != .event }
    for (index, field) in fields.enumerated() where answer.takesTheirs(index) {
      form.setText(field.id.rawValue, "")
      put(field.get(theirs), into: field, isCarried: false)
    }
    known = editing?.person
    try readAll()
    message = Frame.Message(workplace[EntryWords.conflictSettled], role: .good)
    return .stay
  }

  // MARK: Drafts

  /// Writes the draft beside the database; it is put through to the disk in the next turn.
  /// - Parameter isAside: the officer put it aside; it waits on the desk instead of opening by itself.
  mutating func keepDraft(isAside: Bool = false) throws {
    work.keepsDraft = false
    guard hasContent else {
      draft.discard()
      return
    }
    var context: [String: String] = [:]
    for field in form.fields {
      if let value = field.value { context["value.\(field.id)"] = value }
    }
    context[Self.aside] = isAside ? "yes" : nil
    context["version"] = editing.map { "\($0.person.version)" }
    context["known"] = known.map { "\($0.id)" }
    context["family"] = familyOf.map { "\($0.id)" }
    context["carried"] = form.fields.filter(\.isCarried).map(\.id).joined(separator: " ")
    try draft.write(
      Draft(
        form: Self.name, record: editing?.stay.id, version: editing?.stay.version, fields: form.texts,
        pinned: form.fields.filter(\.isPinned).map(\.id), focus: form.focusedID, context: context))
    work.syncsDraft = true
  }

  /// Puts a draft back as it was.
  mutating func restore(_ orphan: OrphanDraft) throws {
    draft = orphan.file
    let kept = orphan.draft
    if let record = kept.record, let stay = try workplace.store.registration(record),
      let person = try workplace.store.person(stay.person)
    {
      var base = stay
      base.version = kept.version ?? stay.version
      var owner = person
      owner.version = kept.context["version"].flatMap { Int($0) } ?? person.version
      editing = (base, owner)
      known = person
      try fill(from: RegistrationEntry(stay, of: person), isCarried: false)
      textsAtFirst = form.texts
    }
    if let id = kept.context["known"].flatMap({ Int64($0) }) { known = try workplace.store.person(id) }
    if let id = kept.context["family"].flatMap({ Int64($0) }) { familyOf = try workplace.store.person(id) }
    let carried = Set((kept.context["carried"] ?? "").split(separator: " ").map(String.init))
    for (id, text) in kept.fields {
      form.setText(id, text, isCarried: carried.contains(id))
      form.update(id) {
        $0.value = kept.context["value.\(id)"]
        $0.isPinned = kept.pinned.contains(id)
      }
    }
    form.update(FieldID.relation.rawValue) { $0.isHidden = familyOf == nil }
    try readAll()
    showValues()
    form.focus(kept.focus)
    message = Frame.Message(
      workplace(EntryWords.draftBack, kept.savedAt.localDay.dotted, kept.savedAt.localClock), role: .good)
  }
}
