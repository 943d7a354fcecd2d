import Domain
import Store

/// The cases of the register as a file is compared with them: by number, and by their people.
struct KandasKnown {
  private struct Known {
    let here: KandasReconciliation.Here
    let people: [Person]
    let head: Person?
    let filedOn: Day?
    let isOpen: Bool
  }

  private var cases: [Known] = []
  private var byNumber: [String: [Int]] = [:]
  private var byPerson: [String: [Int]] = [:]
  private var taken: Set<Int> = []

  /// Adds a case.
  mutating func add(_ dossier: KandasDossier) {
    let (record, history) = (dossier.record, dossier.history)
    let here = KandasReconciliation.Here(
      id: record.id, year: record.year, ordinal: record.ordinal,
      name: dossier.head?.person.fullName ?? "", people: dossier.members.count,
      number: record.externalNumber, stage: history.stage, grantedOn: history.day(of: .granted))
    let place = cases.count
    cases.append(
      Known(
        here: here, people: dossier.members.map(\.person), head: dossier.head?.person,
        filedOn: history.day(of: .filed), isOpen: history.isOpen))
    if let number = record.externalNumber { byNumber[number, default: []].append(place) }
    byNumber[OwnNumber.text(record), default: []].append(place)
    for person in dossier.members.map(\.person) {
      if let iin = person.iin { byPerson[iin, default: []].append(place) }
    }
    if let key = dossier.head.flatMap({ Self.key($0.person) }) { byPerson[key, default: []].append(place) }
  }

  /// Names and day of birth together.
  private static func key(_ person: Person) -> String? {
    person.birthDate.map { "\(person.fullName)\u{1F}\($0.iso)" }
  }

  /// The case of a number; of several the newest.
  mutating func take(number: String, _ lines: [FamilyLine<KandasPersonRow>]) -> KandasReconciliation.Here? {
    let fitting = (byNumber[number] ?? []).filter { place in
      !taken.contains(place)
        && (cases[place].here.number == number || isFamily(lines, place))
    }
    guard let place = fitting.last else { return nil }
    taken.insert(place)
    return cases[place].here
  }

  /// Whether one of the rows is of one of a case's people: another office may have given the same number.
  private func isFamily(_ lines: [FamilyLine<KandasPersonRow>], _ place: Int) -> Bool {
    lines.contains { line in cases[place].people.contains { FamilyPerson.isSame($0, line.row.person) } }
  }

  /// The case of a family's people: by IIN, or by the names and the day of birth of its head.
  /// - Returns: the case that goes on, else the newest; and whether it is the only one.
  mutating func take(
    people lines: [FamilyLine<KandasPersonRow>]
  ) -> (here: KandasReconciliation.Here, isAlone: Bool)? {
    var found: [Int] = []
    for line in lines {
      let person = line.row.person
      var keys = [person.iin].compactMap { $0 }
      if line.row.applicant == "1" || lines.count == 1, let key = Self.key(person) { keys.append(key) }
      for place in keys.flatMap({ byPerson[$0] ?? [] }) where !taken.contains(place) && !found.contains(place)
      {
        // Two numbers of two people speak against the same names.
        let head = cases[place].head
        let isOther =
          head?.fullName == person.fullName && head?.iin != nil && person.iin != nil
          && head?.iin != person.iin
        if !isOther { found.append(place) }
      }
    }
    found.sort()
    guard let place = found.last(where: { cases[$0].isOpen }) ?? found.last else { return nil }
    taken.insert(place)
    return (cases[place].here, found.count == 1)
  }

  /// The cases that were not taken, of those that go on or were filed within the days.
  func left(filedFrom first: Day?, to last: Day?) -> [KandasReconciliation.Here] {
    cases.indices.filter { place in
      if taken.contains(place) { return false }
      guard !cases[place].isOpen, let first, let last else { return cases[place].isOpen }
      return cases[place].filedOn.map { $0 >= first && $0 <= last } ?? false
    }.map { cases[$0].here }
  }
}
