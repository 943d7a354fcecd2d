import Domain
import Store
import TUI
import Words

/// Makes one family of the people who are marked: who its head is, what each of the others is to the head, then one
/// change (rule R54).
struct FamilyOfMarked {
  private static let headTag = "family-head", relationTag = "family-of-head"
  /// So many people are one family; more are marked by mistake.
  static let most = 30

  private var head: Person?
  /// Who is still to be asked about, the next one first.
  private var waiting: [Person] = []
  private var relations: [(person: Person, relation: String)] = []

  /// Asks who the head is; the eldest stands first. Says so where they are more than a family.
  mutating func begin(_ marked: Set<Int64>, _ workplace: Workplace) throws -> Step {
    guard marked.count <= Self.most else {
      return .push(
        MessageDialog(
          title: workplace[PersonWords.familyOfMarked],
          lines: [workplace(PersonWords.familyTooLarge, "\(marked.count)", "\(Self.most)")],
          words: workplace.words))
    }
    waiting = try marked.compactMap { try workplace.store.person($0) }
      .sorted { ($0.birthDate?.iso ?? "", $0.id) < ($1.birthDate?.iso ?? "", $1.id) }
    (head, relations) = (nil, [])
    return .push(
      MenuDialog(
        Self.headTag, title: workplace[PersonWords.headAsk],
        items: waiting.map { Menu.Item("\($0.id)", $0.fullName, detail: workplace.birth($0.birthDate)) },
        selected: waiting.first { $0.relation == Relation.head.rawValue }.map { "\($0.id)" },
        words: workplace.words))
  }

  /// Whether the last answer made the family.
  private(set) var isMade = false

  /// Goes on with an answer; nil: it was to something else. ``Step/stay``: the family is there, or it cannot be.
  mutating func answer(
    _ answer: (any Answer)?, _ workplace: Workplace, _ message: inout Frame.Message?
  ) throws -> Step? {
    isMade = false
    switch answer as? DialogAnswer {
    case .chose(Self.headTag, let id):
      head = waiting.first { "\($0.id)" == id }
      waiting.removeAll { "\($0.id)" == id }
    case .chose(Self.relationTag, let relation):
      guard !waiting.isEmpty else { return nil }
      relations.append((waiting.removeFirst(), relation))
    default: return nil
    }
    guard let head else { return nil }
    if let next = waiting.first {
      let title = workplace(
        PersonWords.relationOf, "\(relations.count + 1)", "\(relations.count + waiting.count)")
      return .push(FamilyMenu.relationMenu(Self.relationTag, next, to: head, title: title, workplace))
    }
    message = try join(head, workplace)
    return .stay
  }

  private mutating func join(_ head: Person, _ workplace: Workplace) throws -> Frame.Message {
    do {
      try workplace.store.change(
        .correct, reason: workplace(PersonWords.familyMade, "\(relations.count + 1)")
      ) {
        try $0.makeFamily(headedBy: head.id, of: relations.map { ($0.person.id, $0.relation) })
      }
    } catch StoreError.headOfOthers(let id) {
      let other = relations.first { $0.person.id == id }?.person ?? head
      return Frame.Message(workplace(PersonWords.isHead, other.fullName), role: .problem)
    }
    isMade = true
    return Frame.Message(
      workplace(PersonWords.familyIs, head.fullName, "\(relations.count + 1)"), role: .good)
  }
}
