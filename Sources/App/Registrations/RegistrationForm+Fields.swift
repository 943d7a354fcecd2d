import Domain
import Store
import TUI
import Words

/// The fields of the form: what there is, what it begins with, what is carried on.
extension RegistrationForm {
  private static let person: [FieldID] = [
    .iin, .surname, .givenName, .patronymic, .birthDate, .sex, .citizenship, .nationality, .documentKind,
    .documentNumber,
  ]
  private static let place: [FieldID] = [.toTerritory, .street, .house, .flat, .fromTerritory]
  private static let term: [FieldID] = [
    .kind, .arrivedOn, .registeredOn, .until, .crossedOn, .permittedUntil, .reason, .externalNumber,
  ]
  private static let consent: [FieldID] = [.consent, .consentOn, .owner, .ownerIIN, .coOwners, .host]

  /// Fields whose values go on into the next paper unless the officer unpins them. Who the next person is, what he
  /// shows, and on whose consent he lives there does not follow from the last one.
  private static let pinned: Set<FieldID> = [.kind, .toTerritory, .fromTerritory, .registeredOn]

  private static let required: Set<FieldID> = [
    .kind, .surname, .givenName, .birthDate, .toTerritory, .arrivedOn, .registeredOn, .until, .consent,
  ]

  static func makeForm(_ workplace: Workplace) -> Form {
    func fields(_ ids: [FieldID]) -> [FormField] {
      ids.compactMap { id in
        RegistrationEntry.field(id).map { field in
          var shown = FormFields.formField(field, workplace)
          shown.isPinned = pinned.contains(id)
          shown.isRequired = required.contains(id)
          return shown
        }
      }
    }
    var relation = FormField(
      id: FieldID.relation.rawValue, label: FieldWords.label(.relation)[workplace.language],
      kind: .choice(
        workplace.choices(.relation).filter { $0.value != Relation.head.rawValue }))
    relation.isHidden = true
    return Form(
      [
        .init(workplace[EntryWords.sectionPerson], [relation] + fields(person)),
        .init(workplace[EntryWords.sectionPlace], fields(place)),
        .init(workplace[EntryWords.sectionTerm], fields(term)),
        .init(workplace[EntryWords.sectionConsent], fields(consent)),
      ], words: workplace.words)
  }

  /// Puts what a start brings into the empty form.
  mutating func begin(_ start: Start) throws {
    switch start {
    case .new:
      try setDefaults()
    case .ofPerson(let person):
      try setDefaults()
      try take(person)
    case .following(let stay, let person):
      var next = RegistrationEntry(stay, of: person)
      next.kind = .temporary
      next.registeredOn = workplace.today
      next.until = nil
      next.consent = nil
      next.consentOn = nil
      next.externalNumber = nil
      next.reason = nil
      known = person
      paper.fill(from: next, isCarried: true)
      paper.form.focus(FieldID.until.rawValue)
    case .correct(let stay, let person), .lookingBack(let stay, let person):
      editing = (stay, person)
      known = person
      paper.fill(from: RegistrationEntry(stay, of: person))
      paper.textsAtFirst = paper.form.texts
      paper.recordAtFirst = RegistrationEntry(stay, of: person)
      for id in Self.pinned { paper.form.update(id.rawValue) { $0.isPinned = false } }
    case .aside(let kept):
      aside = kept
      try restoreAside()
    case .draft(let orphan):
      try restore(orphan)
    }
    try readAll()
    // What follows from what waits with a paper was not typed.
    if case .aside = start, paper.textsAtFirst != nil { paper.textsAtFirst = paper.form.texts }
  }

  mutating func setDefaults() throws {
    if let last = workplace.lastSaved?.entry {
      var carried = RegistrationEntry()
      carried.kind = last.kind
      carried.to = last.to
      carried.from = last.from
      paper.fill(from: carried, isCarried: true)
    }
    fillDefaults()
    carried = carriedNow
    paper.form.focus(FieldID.iin.rawValue)
  }

  /// What an empty field of a new paper most often is.
  private mutating func fillDefaults() {
    var usual = RegistrationEntry()
    usual.kind = .temporary
    usual.citizenship = Country.kazakhstan
    usual.registeredOn = workplace.today
    usual.documentKind = .identityCard
    for field in paper.fields where paper.form.text(field.id.rawValue).isEmpty {
      paper.put(field.get(usual), into: field, isCarried: true)
    }
  }

  /// A text that a pinned field brought with it, and the row that was chosen for it.
  typealias CarriedText = (text: String, value: String?)

  private var carriedNow: [String: CarriedText] {
    Dictionary(
      paper.form.fields.filter { $0.isPinned && !$0.text.isEmpty }.map { ($0.id, ($0.text, $0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A pinned field holds again what it brought with it; another one is empty.
  private mutating func giveBack(_ id: String) {
    let former = carried[id]
    paper.form.setText(id, former?.text ?? "", isCarried: former != nil)
    paper.form.update(id) { $0.value = former?.value }
  }

  /// An empty paper with what this one began with: of what was typed in it nothing stays. One of a pile that waited is
  /// still that one.
  mutating func clear() throws {
    let waited = aside
    for field in paper.form.fields where field.isPinned { giveBack(field.id) }
    if familyOf != nil, known == nil, children.isEmpty, let last = workplace.lastSaved {
      _ = try startFamilyMember(of: last.person)
    } else {
      try startNext()
    }
    aside = waited
  }

  /// The next empty paper, with what is pinned.
  mutating func startNext() throws {
    paper.draft.discard()
    // What could not be read is not carried on.
    for id in paper.unread.keys { giveBack(id.rawValue) }
    paper.form.startNext()
    paper.hasTriedToSave = false
    if editing == nil { paper.textsAtFirst = nil }
    known = nil
    familyOf = nil
    aside = nil
    history = PersonStays()
    lookAlikes = []
    looksForPeople = false
    (paper.keepsDraft, paper.syncsDraft) = (false, false)
    try workplace.store.noticeOthers()
    rules = try workplace.store.registrationRules()
    paper.form.update(FieldID.relation.rawValue) { $0.isHidden = true }
    fillDefaults()
    try readAll()
    carried = carriedNow
    paper.form.focus(FieldID.iin.rawValue)
  }

  /// The consent to live in one dwelling says nothing of another: what came with the family's address goes when that is
  /// changed, unless the officer has pinned it.
  mutating func dropConsentOfOtherDwelling() {
    let isOfFamily = familyOf != nil || children.contains { $0.id == known?.id }
    guard isOfFamily, let last = workplace.lastSaved?.entry, !isDwelling(of: last) else { return }
    for id in Self.consent {
      guard let shown = paper.form.field(id.rawValue), shown.isCarried, !shown.isPinned else { continue }
      paper.form.setText(id.rawValue, "")
      paper.field(id)?.set(&paper.record, nil)
    }
  }

  private func isDwelling(of last: RegistrationEntry) -> Bool {
    (entry.to, entry.street, entry.house, entry.flat) == (last.to, last.street, last.house, last.flat)
  }

  /// This field as in the last record.
  mutating func repeatLast() throws {
    guard let last = workplace.lastSaved?.entry, let field = paper.field(paper.focused) else { return }
    paper.put(field.get(last), into: field)
    if case .left(let id) = try paper.handle(.tab) { try left(id) }
  }

  /// Who is known already fills the form in one key.
  mutating func take(_ person: Person) throws {
    known = person
    var known = RegistrationEntry()
    known.fill(from: person)
    if let document = try workplace.store.documents(of: person.id).first {
      known.documentKind = document.kind
      known.documentNumber = document.number
    }
    paper.fill(from: known, isCarried: true)
    lookAlikes = []
    try readAll()
    paper.form.focus(FieldID.toTerritory.rawValue)
    paper.message = Frame.Message(workplace(EntryWords.taken, person.fullName), role: .good)
  }

  /// The one number that an IIN with a lost sign can be, for F4 to take.
  var offeredIIN: IIN? {
    entry.iin.flatMap { IIN.offer(for: $0, birth: entry.birthDate, sex: entry.sex) }
  }

  /// The officer has compared the number with the paper: it is the person's.
  mutating func take(_ iin: IIN) throws {
    paper.form.setText(FieldID.iin.rawValue, iin.text)
    try readAll()
    looksForPeople = known == nil
  }

  /// Hides what plays no part: crossing the border of a citizen, consent of one's own dwelling.
  mutating func hideIdle() {
    func hide(_ id: FieldID, _ isHidden: Bool) {
      guard paper.form.field(id.rawValue)?.isHidden != isHidden else { return }
      paper.form.update(id.rawValue) { $0.isHidden = isHidden }
    }
    func isEmpty(_ id: FieldID) -> Bool { paper.form.text(id.rawValue).isEmpty }
    let isForeign = entry.citizenship != nil && entry.citizenship != Country.kazakhstan
    hide(.crossedOn, !isForeign)
    hide(.permittedUntil, !isForeign)
    hide(.until, entry.kind == .permanent && isEmpty(.until))
    hide(.host, entry.consent != .institution && isEmpty(.host))
    for id in [FieldID.consentOn, .owner, .ownerIIN, .coOwners] {
      let isIdle = entry.consent == .own || (entry.consent == .institution && id != .consentOn)
      hide(id, isIdle && isEmpty(id))
    }
  }
}
