import Domain
import Store

/// A family as the rows of a file tell of it: its people, the head first, what its application says, and its filings.
/// Rows that cannot be taken are put aside with the reason.
struct ResettlerFamily {
  typealias Line = FamilyLine<ResettlerPersonRow>

  /// A person of the family, of one row or of several.
  struct Member {
    var sources: [CSVRow]
    /// What all the rows say together.
    var row: ResettlerPersonRow
    var notes: [Problem]
    /// Whom the register knows as this person; nil: a new one.
    let known: Person?
  }

  /// What the file calls it.
  let name: String
  private(set) var members: [Member] = []
  /// What stands in the way of the whole family.
  private(set) var obstacle: Problem?
  /// Rows that were not taken.
  private(set) var refused: [FamilyVerdict] = []
  /// What the application says, field by field.
  private(set) var application: [FieldID: FieldValue?] = [:]
  /// What is told of each filing.
  private var told: [Filing] = []
  private let today: Day

  /// What rows tell of a filing.
  private struct Filing {
    var said: [FieldID: FieldValue?]
    var filing: ResettlerFiling

    var day: Day? { filing[.filed].day }

    /// Whether nothing that is said speaks against what was said before.
    func agrees(with other: [FieldID: FieldValue?]) -> Bool {
      other.allSatisfy { id, value in said[id].map { $0 == value } ?? true }
    }

    /// Puts in what it does not tell yet.
    mutating func add(_ more: ResettlerFiling, _ other: [FieldID: FieldValue?]) {
      said.merge(other) { first, _ in first }
      for step in ResettlerFiling.steps {
        filing[step].day = filing[step].day ?? more[step].day
        filing[step].number = filing[step].number ?? more[step].number
        filing[step].reason = filing[step].reason ?? more[step].reason
        filing[step].place = filing[step].place ?? more[step].place
      }
    }
  }

  /// Looks at the rows of a family.
  /// - Parameter dossier: its case, where there is one.
  init(_ name: String, _ lines: [Line], of dossier: ResettlerDossier?, today: Day, _ change: Change) throws {
    self.name = name
    self.today = today
    let head: Person?
    (head, obstacle) = Self.head(of: name, lines, dossier)
    // The head's rows first: what they say of the application holds.
    let marked = lines.filter { $0.row.isHead == true }
    for line in marked + lines.filter({ $0.row.isHead != true }) {
      try take(line, head: head, dossier, change)
    }
    if obstacle != nil || dossier != nil { return }
    if let place = members.firstIndex(where: { $0.row.isHead == true }) {
      members.insert(members.remove(at: place), at: 0)
    } else {
      obstacle = Problem(.r54, .isHead, values: [name], variant: .headRefused)
    }
  }

  /// The filings in the order of their days. One without a day is the only one.
  var filings: [ResettlerFiling] {
    told.enumerated().sorted { one, other in
      let (first, second) = (one.element.day ?? today, other.element.day ?? today)
      return first != second ? first < second : one.offset < other.offset
    }.map(\.element.filing)
  }

  /// All rows as refused: each for its own reason and for the family's.
  func refusing(_ lines: [Line], for problem: Problem) -> [FamilyVerdict] {
    refused.map { source, verdict in
      guard case .refused(let own) = verdict, problem.variant != .headRefused else {
        return (source, verdict)
      }
      return (source, .refused(own + [problem]))
    }
      + lines.map(\.source).filter { source in !refused.contains { $0.row == source } }
      .map { ($0, .refused([problem])) }
  }

  // MARK: The head

  /// The head of the family (rule R54): of a case its head, else the only one who is marked as such.
  private static func head(
    of name: String, _ lines: [Line], _ dossier: ResettlerDossier?
  ) -> (Person?, obstacle: Problem?) {
    if let dossier { return (dossier.head?.person, nil) }
    var marked: [Person] = []
    for person in lines.filter({ $0.row.isHead == true }).map(\.row.person)
    where !marked.contains(where: { FamilyPerson.isSame($0, person) }) {
      marked.append(person)
    }
    switch marked.count {
    case 0: return (nil, Problem(.r54, .isHead, values: [name], variant: .noHeadOfFamily))
    case 1: return (marked[0], nil)
    default:
      return (nil, Problem(.r54, .isHead, values: [name, "\(marked.count)"], variant: .severalHeads))
    }
  }

  /// What speaks against a row's place in the family.
  private func place(of row: ResettlerPersonRow, head: Person?) -> [Problem] {
    guard let head else { return [] }
    let isHead = FamilyPerson.isSame(row.person, head)
    if row.isHead == true, !isHead { return [Problem(.r54, .isHead, values: [head.fullName])] }
    if row.isHead == false, !isHead, row.relation == Relation.head.rawValue {
      return [Problem(.r54, .relation, values: [head.fullName])]
    }
    return []
  }

  // MARK: Rows

  private mutating func take(
    _ line: Line, head: Person?, _ dossier: ResettlerDossier?, _ change: Change
  ) throws {
    let findings = check(line)
    var refusals = findings.filter(\.severity.refuses)
    var known: Person?
    if refusals.isEmpty {
      refusals = place(of: line.row, head: head)
      do {
        switch try FamilyPerson.find(line.row.person, among: dossier?.members.map(\.person) ?? [], change) {
        case .new: break
        case .known(let person): known = person
        case .several(let count):
          refusals.append(Problem(.r95, .surname, values: ["\(count)"], variant: .severalPeople))
        }
        try checkNumber(of: line.row.person, known, change)
      } catch let refused as FamilyRefused {
        refusals.append(refused.problem)
      }
    }
    if refusals.isEmpty {
      refusals = add(line, known, notes: line.notes + findings)
    }
    if !refusals.isEmpty { refused.append((line.source, .refused(refusals))) }
  }

  /// The IIN that a row gives a known person may be somebody else's.
  private func checkNumber(of person: Person, _ known: Person?, _ change: Change) throws {
    guard let known, let iin = person.iin, iin != known.iin, let holder = try change.person(iin: iin) else {
      return
    }
    throw FamilyPerson.refused(by: holder)
  }

  /// What could not be read, what is lacking, and the person's own rules.
  private func check(_ line: Line) -> [Problem] {
    let unread = Set(line.problems.map(\.field))
    if unread.contains(nil) { return line.problems }
    let row = line.row
    var found = PersonRules.check(row.person, PersonRules.Surroundings(), today: today)
    if row.record.direction == nil { found.append(Problem(.f01, .direction)) }
    if row.isHead == nil { found.append(Problem(.f01, .isHead)) }
    // A step that was made stays; a cell cannot empty it.
    for id in ResettlerColumn.filing {
      if case .some(.none) = row.said[id] { found.append(Problem(.f02, id, values: [Self.told(nil)])) }
    }
    return line.problems + found.filter { !unread.contains($0.field) }
  }

  /// Puts a row to its person, the application and the filings.
  /// - Returns: where it says otherwise than another row of the family; then nothing is put anywhere.
  private mutating func add(_ line: Line, _ known: Person?, notes: [Problem]) -> [Problem] {
    let row = line.row
    let personal = Self.part(row, ResettlerColumn.person + ResettlerColumn.member)
    let ofCase = Self.part(row, ResettlerColumn.application)
    let place = members.firstIndex {
      FamilyPerson.isSame($0.row.person, row.person) || (known != nil && $0.known?.id == known?.id)
    }
    var clashes = Self.clashes(ofCase, with: application)
    if let place { clashes += Self.clashes(personal, with: members[place].row.said) }
    let (filing, otherwise) = filing(of: row, isOwn: row.isHead == true)
    clashes += otherwise
    if !clashes.isEmpty { return clashes }

    application.merge(ofCase) { first, _ in first }
    if let filing { put(row, into: filing) }
    guard let place else {
      members.append(Member(sources: [line.source], row: row, notes: notes, known: known))
      return []
    }
    members[place].sources.append(line.source)
    members[place].notes += notes
    members[place].row.said.merge(personal) { first, _ in first }
    members[place].row.relation = members[place].row.relation ?? row.relation
    members[place].row.documentNumber = members[place].row.documentNumber ?? row.documentNumber
    members[place].row.documentKind = members[place].row.documentKind ?? row.documentKind
    return []
  }

  /// Which filing a row tells of, by its place; one beyond the last is new. Nil: of none.
  ///
  /// Each row of the head with a day of filing is a filing of its own; the other members' rows repeat one. Where the day
  /// is told in no row, or not in all, there is one filing.
  private func filing(of row: ResettlerPersonRow, isOwn: Bool) -> (place: Int?, clashes: [Problem]) {
    let said = Self.part(row, ResettlerColumn.filing)
    if said.isEmpty { return (nil, []) }
    let day = row.filing[.filed].day
    let same = told.indices.filter { told[$0].day == day }
    if let equal = same.first(where: { place in said.allSatisfy { told[place].said[$0] == $1 } }) {
      return (equal, [])
    }
    let undated = told.firstIndex { $0.day == nil }
    if isOwn, day != nil, undated == nil { return (told.count, []) }
    if let agreeing = same.first(where: { told[$0].agrees(with: said) }) { return (agreeing, []) }
    guard let other = same.first ?? (day == nil ? told.indices.last : undated) else {
      return (told.count, [])
    }
    return told[other].agrees(with: said)
      ? (other, []) : (nil, Self.clashes(said, with: told[other].said))
  }

  private mutating func put(_ row: ResettlerPersonRow, into place: Int) {
    let said = Self.part(row, ResettlerColumn.filing)
    if place == told.count {
      told.append(Filing(said: said, filing: row.filing))
    } else {
      told[place].add(row.filing, said)
    }
  }

  // MARK: What is said

  private static func part(_ row: ResettlerPersonRow, _ ids: [FieldID]) -> [FieldID: FieldValue?] {
    row.said.filter { ids.contains($0.key) }
  }

  /// Where two rows of a family say different things.
  private static func clashes(_ one: [FieldID: FieldValue?], with other: [FieldID: FieldValue?]) -> [Problem]
  {
    ResettlerColumn.fields.map(\.id).compactMap { id in
      guard let value = one[id], let before = other[id], value != before else { return nil }
      return Problem(.f02, id, values: [told(value), told(before)], variant: .otherRow)
    }
  }

  /// A value as a sentence names it.
  static func told(_ value: FieldValue?) -> String {
    switch value {
    case .day(let day): day.dotted
    case .place(.territory(let code)): Problem.place(code)
    case let value?: value.canonical
    case nil: "-"
    }
  }
}
