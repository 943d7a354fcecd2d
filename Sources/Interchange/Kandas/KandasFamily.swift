import Domain
import Store

/// The people of one application as the rows of a file tell of them, and its filings.
struct KandasFamily {
  typealias Line = FamilyLine<KandasPersonRow>

  /// A person of one row or of several, such as a head on a row for each school and job.
  struct Member {
    var sources: [CSVRow]
    var rows: [KandasPersonRow]
    /// What they say together: what the first lacks, the others give.
    var row: KandasPersonRow
    var notes: [Problem]
  }

  /// Who of the family is the head.
  enum Head: Equatable {
    /// The member of this place.
    case member(Int)
    /// Of a case that is there, of which the file has no row.
    case absent
    /// Nobody can be told.
    case unknown
  }

  /// The people whose rows were taken; where the head is among them it is the first.
  private(set) var members: [Member] = []
  /// Rows that were not taken.
  private(set) var refused: [FamilyVerdict] = []
  private(set) var head = Head.unknown
  /// Nobody can be told to be the head because the row that says so was not taken.
  private(set) var isHeadRefused = false

  /// Looks at the rows of an application.
  /// - Parameters:
  ///   - known: its case, where there is one.
  ///   - check: what there is to say of a row that could be read.
  ///   - words: for who is called the head.
  init(_ lines: [Line], of known: KandasDossier?, words: InterchangeWords, check: (Line) -> [Problem]) {
    for (line, member) in Self.joined(lines) {
      let findings = line.problems + check(line)
      let refusals = findings.filter(\.severity.refuses)
      if refusals.isEmpty {
        members.append(member)
        members[members.count - 1].notes += findings
      } else {
        refused += member.sources.map { ($0, .refused(refusals)) }
        if lines.count == 1 || Self.isMarked(line.row, words) { isHeadRefused = true }
      }
    }
    findHead(of: known, isAlone: lines.count == 1, words)
    guard case .member(let place) = head else { return }
    members.insert(members.remove(at: place), at: 0)
    head = .member(0)
  }

  /// Whether the first of ``members`` is the head.
  var hasHead: Bool { head == .member(0) }

  private static func joined(_ lines: [Line]) -> [(line: Line, member: Member)] {
    var people: [(line: Line, member: Member)] = []
    for line in lines {
      let place = people.firstIndex { FamilyPerson.isSame($0.line.row.person, line.row.person) }
      guard let place, line.problems.isEmpty else {
        people.append(
          (line, Member(sources: [line.source], rows: [line.row], row: line.row, notes: line.notes)))
        continue
      }
      people[place].member.sources.append(line.source)
      people[place].member.rows.append(line.row)
      people[place].member.notes += line.notes
      for column in KandasColumn.kept {
        guard let field = column.field, field.get(people[place].member.row) == nil else { continue }
        field.set(&people[place].member.row, field.get(line.row))
      }
      people[place].line.row = people[place].member.row
    }
    return people
  }

  // MARK: The head

  /// Of a case that is there its head, if the file has a row of it; else who is marked with 1, or alone, or called so
  /// (rule R54).
  private mutating func findHead(of known: KandasDossier?, isAlone: Bool, _ words: InterchangeWords) {
    if members.isEmpty { return }
    let marked = members.indices.filter { place in
      members[place].rows.contains { Self.isMarked($0, words) }
    }
    defer {
      if marked.count > 1, let name = taken(known) {
        note(.severalMarked, [name, "\(marked.count)"], on: head == .absent ? marked[0] : nil)
      }
    }
    if let stored = known?.head?.person {
      head =
        members.firstIndex { FamilyPerson.isSame($0.row.person, stored) }.map { .member($0) } ?? .absent
      return
    }
    if let first = marked.first {
      head = .member(first)
      return
    }
    let called = members.indices.filter { place in
      members[place].row.relation.flatMap { words.code(.relation, $0) } == Relation.head.rawValue
    }
    guard let only = isAlone ? 0 : called.count == 1 ? called[0] : nil else { return }
    head = .member(only)
    note(.headGuessed, [members[only].row.person.fullName], on: only)
  }

  private static func isMarked(_ row: KandasPersonRow, _ words: InterchangeWords) -> Bool {
    row.applicant.map { $0 == "1" || words.code(.yesNo, $0) == "yes" } ?? false
  }

  /// The name of who was taken as the head.
  private func taken(_ known: KandasDossier?) -> String? {
    switch head {
    case .member(let place): members[place].row.person.fullName
    case .absent: known?.head?.person.fullName
    case .unknown: nil
    }
  }

  private mutating func note(_ variant: Problem.Variant, _ values: [String], on place: Int?) {
    let place = if case .member(let own) = head { own } else { place ?? 0 }
    members[place].notes.append(
      Problem(.r54, .relation, severity: .warning, values: values, variant: variant))
  }

  // MARK: Filings

  /// What is told of each filing, in their order. The head's rows tell of them: each of another day, or of another
  /// number, is one of its own; where they leave something open the others' rows may tell it.
  var filings: [KandasTold] {
    var told: [(key: String, number: Int?, filing: KandasTold)] = []
    let heads = hasHead ? members[0].rows : []
    for row in heads {
      let key = Self.key(row) ?? told.last?.key ?? ""
      if let place = told.firstIndex(where: { $0.key == key }) {
        told[place].filing.add(row.told)
      } else {
        told.append((key, row.filing, row.told))
      }
    }
    for row in members.dropFirst(hasHead ? 1 : 0).flatMap(\.rows) {
      let place = told.firstIndex { $0.key == Self.key(row) }
      if told.isEmpty {
        told.append((Self.key(row) ?? "", row.filing, row.told))
      } else if let place = place ?? (Self.key(row) == nil || told.count == 1 ? told.count - 1 : nil) {
        told[place].filing.add(row.told)
      }
    }
    var filings =
      told.allSatisfy { $0.number != nil }
      ? told.sorted { ($0.number ?? 0) < ($1.number ?? 0) }.map(\.filing)
      : told.enumerated().sorted { one, other in
        guard let first = one.element.filing[.filed].day, let second = other.element.filing[.filed].day
        else { return one.offset < other.offset }
        return (first, one.offset) < (second, other.offset)
      }.map(\.element.filing)
    // Who has the status has had the decision by then.
    let last = filings.count - 1
    if last >= 0, filings[last][.granted].day == nil {
      filings[last][.granted].day = members.compactMap { $0.row.told[.status].day }.min()
    }
    return filings
  }

  private static func key(_ row: KandasPersonRow) -> String? {
    row.filing.map { "\($0)" } ?? row.told[.filed].day?.iso
  }
}
