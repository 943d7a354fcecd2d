import Domain
import Store

/// Takes rows of the `registrations` file: finds whom and what each is about, asks the rules, enters or corrects.
final class RegistrationImport {
  /// What a row of the file says.
  typealias Row = RowReading<RegistrationEntry>

  private let rules: RegistrationRules
  private let endReasons: EndReasons
  /// How many rows of this file each key has had.
  private var rowsOfKey: [Fingerprint: Int] = [:]

  /// Reads the rules of the desk's day.
  init(_ store: Store, _ words: InterchangeWords) throws {
    rules = try store.registrationRules()
    endReasons = EndReasons(try store.endReasons(), words)
  }

  /// Takes one row.
  func take(_ row: Row, in change: Change) throws -> Verdict {
    let row = endReasons.settle(row)
    var entry = RegistrationEntry()
    row.lay(over: &entry)
    guard row.problems.isEmpty, let paper = entry.key else {
      return .refused(row.refusals(and: rules.check(entry)))
    }
    // Of two different rows under one key each is known by its place, so that the same file again changes nothing.
    let place = rowsOfKey[paper, default: 0]
    rowsOfKey[paper] = place + 1
    let key = paper.numbered(place)
    let fingerprint = row.fingerprint
    let last = try change.imported(key)
    let record = try last.flatMap { try stored($0.record, entry, change) }
    if let last, record != nil, last.row == fingerprint { return .unchanged([]) }

    let taken: (verdict: Verdict, record: Int64)
    do {
      switch try subject(of: entry, record, row, change) {
      case .stay(let stay, let person, let isByNumber):
        taken = try update(stay, of: person, entry.event, row, change, isByNumber: isByNumber)
      case .person(let person, let stays): taken = try enter(entry, of: person, stays, row, change)
      }
    } catch let refused as Refused {
      return .refused(refused.problems)
    }
    try change.remember(fingerprint, under: key, as: taken.record)
    let replaces = if case .updated = taken.verdict { entry.event == .arrival } else { false }
    try change.keep(taken.verdict.findings, of: .registration, taken.record, replacing: replaces)
    return taken.verdict
  }

  /// What a row is about.
  private enum Subject {
    /// A record that is there already, known by a number of its own or as the person's of the same day and place.
    case stay(Registration, Person, isByNumber: Bool)
    /// A new record of a person, who may be new too, with what the register holds of him.
    case person(Person?, [Registration])
  }

  /// Thrown where a row cannot be taken.
  private struct Refused: Error {
    let problems: [Problem]
  }

  // MARK: Finding

  /// The stay imported under the row's key, if it is still what it was: an undone import left nothing, or
  /// a stay without its departure.
  private func stored(_ id: Int64, _ entry: RegistrationEntry, _ change: Change) throws -> Registration? {
    guard let stay = try change.registration(id) else { return nil }
    let isSame = entry.event == .departure ? stay.endedBy == .departure : stay.event == .arrival
    return isSame ? stay : nil
  }

  private func subject(
    of entry: RegistrationEntry, _ imported: Registration?, _ row: Row, _ change: Change
  ) throws -> Subject {
    var known = imported
    if known == nil, let number = entry.externalNumber, let event = entry.event {
      known = try change.registration(number: number, of: event)
    }
    if let known, let person = try change.person(known.person) {
      return .stay(known, person, isByNumber: true)
    }
    guard let person = try person(of: entry, change) else { return .person(nil, []) }
    let stays = try change.registrations(of: person.id)
    if let stay = stays.first(where: entry.describes) {
      return .stay(stay, person, isByNumber: false)
    }
    return .person(person, stays)
  }

  /// The person by IIN, else by exact names and birth date; nil: a new one (rule R95).
  private func person(of entry: RegistrationEntry, _ change: Change) throws -> Person? {
    if let iin = entry.readableIIN, let holder = try change.person(iin: iin) {
      guard entry.isOf(holder) else { throw Self.refused(by: holder) }
      return holder
    }
    guard entry.surname != nil, entry.givenName != nil, entry.birthDate != nil else { return nil }
    let named = try change.people(named: entry).filter { person in
      person.iin == nil || entry.readableIIN == nil || person.iin == entry.readableIIN
    }
    guard named.count > 1 else { return named.first }
    // Of several the one is meant whose record of this kind, day and place it is.
    let meant = try named.filter { try change.registrations(of: $0.id).contains(where: entry.describes) }
    guard meant.count == 1 else {
      throw Refused(problems: [Problem(.r95, .surname, values: ["\(named.count)"], variant: .severalPeople)])
    }
    return meant.first
  }

  private static func refused(by holder: Person) -> Refused {
    let name = [holder.fullName, holder.birthDate?.dotted].compactMap { $0 }.joined(separator: ", ")
    return Refused(problems: [Problem(.r95, .iin, values: [name], variant: .otherPerson)])
  }

  // MARK: Writing

  private func enter(
    _ paper: RegistrationEntry, of person: Person?, _ stays: [Registration], _ row: Row, _ change: Change
  ) throws -> (Verdict, Int64) {
    var entry = paper
    entry.citizenship = entry.citizenship ?? person?.citizenship
    if let person { entry.keepSpelling(of: person) }
    let history = PersonStays(stays: stays, otherName: person.flatMap(entry.otherName))
    let findings = try check(entry, history, row)
    let entered = try change.enter(entry, of: person, isLate: rules.isLate(entry, history: history))
    return (.added(findings), entered.registration)
  }

  private func update(
    _ stay: Registration, of person: Person, _ event: RegistrationEvent?, _ row: Row, _ change: Change,
    isByNumber: Bool
  ) throws -> (Verdict, Int64) {
    let ending = event == .departure ? RegistrationEntry(endOf: stay, of: person) : nil
    let stored = ending ?? RegistrationEntry(stay, of: person)
    // As the row itself is held against it: a departure says nothing of papers, which are kept with the stay.
    var before = stored
    before.keepOnlyWhatIsStored(over: stored)
    var entry = before
    row.lay(over: &entry)
    entry.keepOnlyWhatIsStored(over: before)
    guard isByNumber ? entry.mayCorrect(person) : entry.isOf(person) else { throw Self.refused(by: person) }
    if !isByNumber { entry.keepSpelling(of: person) }
    if let iin = entry.readableIIN, iin != person.iin, let holder = try change.person(iin: iin) {
      throw Self.refused(by: holder)
    }
    let others = try change.registrations(of: person.id).filter { $0.id != stay.id }
    let history = PersonStays(
      stays: others, corrected: stay, otherName: isByNumber ? nil : entry.otherName(of: person))
    let findings = try check(entry, history, row)
    if entry == before { return (.unchanged(findings), stay.id) }
    try change.correct(stay, of: person, to: entry, isLate: rules.isLate(entry, history: history))
    return (.updated(findings), stay.id)
  }

  private func check(_ entry: RegistrationEntry, _ history: PersonStays, _ row: Row) throws -> [Problem] {
    let findings = row.notes + rules.check(entry, history: history)
    let refusals = findings.filter(\.severity.refuses)
    if !refusals.isEmpty { throw Refused(problems: refusals) }
    return findings
  }
}
