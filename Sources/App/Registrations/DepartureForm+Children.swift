import Domain
import Store
import TUI
import Words

/// Rule R67 when a parent leaves: the same paper for the children who are registered at the same address.
extension DepartureForm {
  /// The key that takes them in, or leaves them out again.
  var childrenBindings: [Binding] {
    if children.isEmpty { return [] }
    return [
      Binding(
        "children", .function(7),
        label: workplace[takesChildren ? DepartureWords.withoutChildren : DepartureWords.withChildren],
        short: workplace[
          takesChildren ? DepartureWords.withoutChildrenShort : DepartureWords.withChildrenShort],
        help: workplace[RuleWords.why(.r67)], priority: 4)
    ]
  }

  /// What a draft keeps of them.
  var ofChildren: [String: String] { takesChildren ? ["children": "yes"] : [:] }

  /// Who they are, and whether the paper is of them too.
  func childrenLines() -> [(text: String, role: Role)] {
    if children.isEmpty { return [] }
    let names = children.map(\.person.shortName).joined(separator: ", ")
    return takesChildren
      ? [(workplace(DepartureWords.childrenGo, names), .plain)]
      : [(workplace(DepartureWords.childrenStay, names), .warning)]
  }

  /// Whose stays have ended with the parent's: by name, or how many where their names take more than the message line.
  var childrenTaken: String? {
    guard takesChildren, !children.isEmpty else { return nil }
    let words = kind == .departure ? DepartureWords.childrenGone : DepartureWords.childrenEnded
    let named = workplace(words, children.map(\.person.shortName).joined(separator: ", "))
    if Text.width(named) <= Self.roomForNames { return named }
    return workplace(words, CountWords.people(children.count, workplace.language))
  }

  /// Columns that the sentence on the parent leaves on the two message lines of the smallest window.
  private static let roomForNames = 76

  /// The paper that ends a child's stay; its official number is its own.
  private func entry(ending child: RegistrationRecord) -> RegistrationEntry {
    var entry = Self.entry(kind, of: child)
    (entry.to, entry.registeredOn, entry.reason) = (
      paper.record.to, paper.record.registeredOn, paper.record.reason
    )
    return entry
  }

  private func findings(on child: RegistrationRecord) -> [Problem] {
    let others = child.stays.filter { $0.id != child.stay.id }
    let history = PersonStays(stays: others, corrected: child.stay)
    return rules.check(entry(ending: child), history: history)
      .filter { $0.severity >= .warning && fields.contains($0.field) }
  }

  /// The fields that the paper of a child shares with the parent's.
  private var fields: Set<FieldID?> { [.toTerritory, .registeredOn, .reason] }

  /// What the rules say to the paper where it is of the children.
  func findingsOnChildren() -> [Problem] {
    guard takesChildren else { return [] }
    return children.flatMap(findings).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Ends the stays of the children with the parent's.
  func endChildren(_ change: Change, _ accepted: [RuleCode: String]) throws {
    guard takesChildren else { return }
    for child in children {
      let passed = Set(findings(on: child).map(\.rule))
      try change.correct(
        child.stay, of: child.person, to: entry(ending: child),
        accepted: accepted.filter { passed.contains($0.key) })
    }
  }
}

extension Workplace {
  /// The children of a parent whose registrations go on at the address of a stay (rule R67).
  func children(of parent: Person, at stay: Registration, _ rules: RegistrationRules) throws
    -> [RegistrationRecord]
  {
    guard let family = parent.family else { return [] }
    return try rules.children(of: parent, in: try store.family(family), on: today).flatMap { child in
      try store.registrations(of: child.id).filter { $0.canBeEnded && $0.isAtAddress(of: stay) }
    }.map { try RegistrationRecord($0.id, in: store) }
  }
}
