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

  /// Fields whose values go on into the next paper unless the officer unpins them. Who the next person is and
  /// what he shows does not follow from the last one.
  private static let pinned: Set<FieldID> = [
    .kind, .toTerritory, .fromTerritory, .registeredOn, .consent,
  ]

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
        FormFields.choices(.relation, workplace.language).filter { $0.value != Relation.head.rawValue }))
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
      try fill(from: next, isCarried: true)
      form.focus(FieldID.until.rawValue)
    case .correct(let stay, let person):
      editing = (stay, person)
      known = person
      try fill(from: RegistrationEntry(stay, of: person), isCarried: false)
      textsAtFirst = form.texts
      for id in Self.pinned { form.update(id.rawValue) { $0.isPinned = false } }
    case .draft(let orphan):
      try restore(orphan)
    }
    try readAll()
  }

  private mutating func setDefaults() throws {
    if let last = workplace.lastSaved?.entry {
      var carried = RegistrationEntry()
      carried.kind = last.kind
      carried.to = last.to
      carried.from = last.from
      carried.consent = last.consent
      try fill(from: carried, isCarried: true)
    }
    fillDefaults()
    form.focus(FieldID.iin.rawValue)
  }

  /// What an empty field of a new paper most often is.
  private mutating func fillDefaults() {
    var usual = RegistrationEntry()
    usual.kind = .temporary
    usual.citizenship = Country.kazakhstan
    usual.registeredOn = workplace.today
    usual.documentKind = .identityCard
    for field in RegistrationEntry.fields where form.text(field.id.rawValue).isEmpty {
      put(field.get(usual), into: field, isCarried: true)
    }
  }

  /// Shows a paper in the form.
  mutating func fill(from paper: RegistrationEntry, isCarried: Bool) throws {
    for field in RegistrationEntry.fields where field.id != .event {
      put(field.get(paper), into: field, isCarried: isCarried)
    }
  }

  /// Shows one value.
  mutating func put(_ value: FieldValue?, into field: Field<RegistrationEntry>, isCarried: Bool) {
    guard let value else { return }
    var (text, code) = FormFields.display(value, workplace)
    if case .country = field.kind, case .text(let alpha3) = value {
      text = CountryWords.name(alpha3)?[workplace.language] ?? alpha3
      code = alpha3
    }
    form.setText(field.id.rawValue, text, isCarried: isCarried)
    form.update(field.id.rawValue) { $0.value = code }
    form.setShown(field.id.rawValue, FormFields.shown(field, value, workplace))
  }

  /// The next empty paper, with what is pinned.
  mutating func startNext() throws {
    draft.discard()
    form.startNext()
    known = nil
    familyOf = nil
    history = PersonStays()
    hasTriedToSave = false
    lookAlikes = []
    work = IdleWork()
    try workplace.store.noticeOthers()
    rules = try workplace.store.registrationRules()
    form.update(FieldID.relation.rawValue) { $0.isHidden = true }
    fillDefaults()
    try readAll()
    form.focus(FieldID.iin.rawValue)
  }

  /// This field as in the last record.
  mutating func repeatLast() throws {
    guard let last = workplace.lastSaved?.entry, let id = FieldID(rawValue: form.focusedID),
      let field = RegistrationEntry.field(id)
    else { return }
    put(field.get(last), into: field, isCarried: false)
    try left(id.rawValue)
    _ = form.handle(.tab)
  }

  /// Who is known already fills the form in one key.
  mutating func take(_ person: Person) throws {
    known = person
    var paper = RegistrationEntry()
    paper.fill(from: person)
    try fill(from: paper, isCarried: true)
    if let document = try workplace.store.documents(of: person.id).first {
      paper.documentKind = document.kind
      paper.documentNumber = document.number
      try fill(from: paper, isCarried: true)
    }
    lookAlikes = []
    try readAll()
    form.focus(FieldID.toTerritory.rawValue)
    let name = person.fullName
    message = Frame.Message(workplace(EntryWords.taken, name), role: .good)
  }

  /// Hides what plays no part: crossing the border of a citizen, consent of one's own dwelling.
  mutating func hideIdle() {
    func hide(_ id: FieldID, _ isHidden: Bool) {
      if form.field(id.rawValue)?.isHidden != isHidden { form.update(id.rawValue) { $0.isHidden = isHidden } }
    }
    let isForeign = entry.citizenship != nil && entry.citizenship != Country.kazakhstan
    hide(.crossedOn, !isForeign)
    hide(.permittedUntil, !isForeign)
    hide(.until, entry.kind == .permanent && form.text(FieldID.until.rawValue).isEmpty)
    hide(.host, entry.consent != .institution && form.text(FieldID.host.rawValue).isEmpty)
    for id in [FieldID.consentOn, .owner, .ownerIIN, .coOwners] {
      let isIdle = entry.consent == .own || (entry.consent == .institution && id != .consentOn)
      hide(id, isIdle && form.text(id.rawValue).isEmpty)
    }
  }

  /// The same form in another language: labels and choices anew, texts as they are.
  mutating func relabel() {
    shownLanguage = workplace.language
    let fresh = Self.makeForm(workplace)
    var next = fresh
    for field in form.fields {
      next.update(field.id) {
        $0.text = field.text
        $0.value = field.value
        $0.isCarried = field.isCarried
        $0.isPinned = field.isPinned
        $0.isHidden = field.isHidden
      }
    }
    next.columns = form.columns
    next.hasPanel = form.hasPanel
    next.focus(form.focusedID)
    form = next
    showValues()
    try? check()
  }

  /// Says look-ups and days in the present language.
  mutating func showValues() {
    for field in RegistrationEntry.fields {
      guard let value = field.get(entry), let shown = form.field(field.id.rawValue) else { continue }
      switch field.kind {
      case .place, .country: put(value, into: field, isCarried: shown.isCarried)
      default: form.setShown(field.id.rawValue, FormFields.shown(field, value, workplace))
      }
    }
  }
}
