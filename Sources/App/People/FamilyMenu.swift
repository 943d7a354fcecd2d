import Domain
import Store
import TUI
import Words

/// What can be done with a person's family: taking somebody in, leaving it, becoming its head.
struct FamilyMenu {
  private static let tag = "family", relationTag = "family-relation", headTag = "family-head"

  /// Who is being taken in.
  private var picked: Person?

  /// What follows from the answer to one of its questions.
  enum Outcome {
    case step(Step)
    case said(Frame.Message)
    /// The family is another; to be said.
    case changed(Frame.Message)
    case nothing
  }

  /// The menu on a person.
  static func menu(_ workplace: Workplace, _ person: Person, _ family: [Person]) -> MenuDialog {
    var items = [Menu.Item("join", workplace[PersonWords.join])]
    if family.count > 1 {
      if person.relation != Relation.head.rawValue {
        items.append(Menu.Item("head", workplace[PersonWords.makeHead]))
      }
      items.append(Menu.Item("leave", workplace[PersonWords.leave]))
    }
    return MenuDialog(tag, title: workplace[PersonWords.family], items: items, words: workplace.words)
  }

  mutating func outcome(of answer: (any Answer)?, _ workplace: Workplace, _ person: Person) throws -> Outcome
  {
    if let answer = answer as? FindView.Picked { return try ask(about: answer.person, workplace, person) }
    switch answer as? DialogAnswer {
    case .chose(Self.tag, "join"):
      return .step(
        .push(try FindView(workplace, picks: workplace(PersonWords.joinWhom, person.fullName))))
    case .chose(Self.tag, "leave"):
      return try changed(PersonWords.left, person, workplace) { try $0.leaveFamily(person.id) }
    case .chose(Self.tag, "head"): return .step(try Self.askHead(workplace, person))
    case .yes(Self.headTag):
      return try changed(PersonWords.headIs, person, workplace) { try $0.makeHead(person.id) }
    case .chose(Self.relationTag, let relation):
      guard let picked else { return .nothing }
      return try changed(PersonWords.joined, picked, workplace) {
        try $0.join(picked.id, familyOf: person.id, as: relation)
      }
    default: return .nothing
    }
  }

  /// Asks whether a person is to be the head: who it is now, and how old the new one is. Of a child it suggests no.
  private static func askHead(_ workplace: Workplace, _ person: Person) throws -> Step {
    let age = try grownUp(workplace)
    let family = try person.family.map { try workplace.store.family($0) } ?? []
    let head = family.first { $0.relation == Relation.head.rawValue }
    let isChild =
      Relation.offered(born: person.birthDate, head: head?.birthDate, grownUpAt: age).first != .spouse
    let isYoung =
      person.birthDate.flatMap { born in age.map { Day.age(born: born, on: workplace.today) < $0 } } ?? false
    let described = [person.fullName, workplace.birth(person.birthDate)].filter { !$0.isEmpty }
    return .push(
      ConfirmDialog(
        headTag, title: workplace[PersonWords.makeHead],
        lines: [
          workplace(PersonWords.headNew, described.joined(separator: ", ")),
          head.map { workplace(PersonWords.headNow, $0.fullName) },
        ].compactMap { $0 }, suggested: !isChild && !isYoung, words: workplace.words))
  }

  /// Full years from which a person files for himself (rule R67); nil: no rule.
  private static func grownUp(_ workplace: Workplace) throws -> Int? {
    try workplace.store.parameters().number(.ownFilingAge, on: workplace.today)
  }

  /// Asks what the picked person is to the head.
  private mutating func ask(about id: Int64, _ workplace: Workplace, _ person: Person) throws -> Outcome {
    guard let picked = try workplace.store.person(id) else { return .nothing }
    if picked.id == person.id || picked.family != nil && picked.family == person.family {
      return .said(Frame.Message(workplace(PersonWords.isMember, picked.fullName), role: .warning))
    }
    self.picked = picked
    var head = person
    if let family = person.family {
      let members = try workplace.store.family(family)
      head = members.first { $0.relation == Relation.head.rawValue } ?? person
    }
    return .step(
      .push(
        Self.relationMenu(
          Self.relationTag, picked, to: head, title: workplace[FieldWords.label(.relation)], workplace)))
  }

  /// Asks what a person is to the head: what fits the sex and the days of birth, the likeliest first.
  static func relationMenu(
    _ tag: String, _ person: Person, to head: Person, title: String, _ workplace: Workplace
  ) -> MenuDialog {
    let order = Relation.offered(
      born: person.birthDate, head: head.birthDate, grownUpAt: try? grownUp(workplace))
    func place(_ value: String) -> Int {
      Relation(rawValue: value).flatMap { order.firstIndex(of: $0) } ?? order.count
    }
    let items = workplace.choices(.relation)
      .filter { $0.value != Relation.head.rawValue && fits($0.value, person, to: head) }
      .enumerated().sorted { (place($0.element.value), $0.offset) < (place($1.element.value), $1.offset) }
      .map { Menu.Item($0.element.value, $0.element.label) }
    return MenuDialog(
      tag, title: title,
      lines: [workplace(PersonWords.relationAsk, person.fullName)], items: items, words: workplace.words)
  }

  /// Whether a relation, of the officers' own list too, can be what a person is to the head.
  static func fits(_ relation: String, _ person: Person, to head: Person) -> Bool {
    guard let relation = Relation(rawValue: relation) else { return true }
    return relation.suits(person.sex) && relation.suits(born: person.birthDate, head: head.birthDate)
  }

  /// Writes it, or says that a head cannot go before another has taken the place (rule R54).
  private func changed(
    _ words: Phrase, _ subject: Person, _ workplace: Workplace, _ body: (Change) throws -> Void
  ) throws -> Outcome {
    do {
      try workplace.store.change(.correct, body)
      return .changed(Frame.Message(workplace(words, subject.fullName), role: .good))
    } catch StoreError.headOfOthers {
      return .said(Frame.Message(workplace(PersonWords.isHead, subject.fullName), role: .problem))
    }
  }
}
