import Domain
import Store

/// A file of the state system beside the register of kandas cases: who is in both, who only there, who only here.
public struct KandasReconciliation: Sendable {
  /// A family as the file has it.
  public struct Family: Hashable, Sendable {
    /// Its number in the state system.
    public let number: String
    /// Its head, else the first of its people.
    public let name: String
    /// The head's day of birth.
    public let birth: Day?
    /// How many people it has.
    public let people: Int
    /// When the status was granted there.
    public let grantedOn: Day?
    /// Its rows.
    public let rows: [Row]
  }

  /// A row of the file.
  public struct Row: Hashable, Sendable {
    /// As a spreadsheet counts it.
    public let number: Int
    /// What stands in it.
    public let cells: [Cell]
  }

  /// A cell of the file that says something.
  public struct Cell: Hashable, Sendable {
    /// The heading of its column.
    public let heading: String
    /// As written.
    public let text: String
  }

  /// A case of the register.
  public struct Here: Hashable, Sendable {
    /// Its id.
    public let id: Int64
    /// The year of the office's own number.
    public let year: Int
    /// The number in that year.
    public let ordinal: Int
    /// The head.
    public let name: String
    /// How many members it has.
    public let people: Int
    /// Its number in the state system.
    public let number: String?
    /// Where it stands.
    public let stage: KandasStage?
    /// When the status was granted here.
    public let grantedOn: Day?
  }

  /// What is otherwise there and here.
  public enum Difference: Hashable, Sendable {
    /// The status is granted there, and the application still waits here or was refused.
    case grantedThere(Day)
    /// The status is granted here, and the file does not know it.
    case grantedHere(Day)
    /// The days of the decision.
    case days(there: Day, here: Day)
    /// How many people the family has.
    case people(there: Int, here: Int)
  }

  /// A family of the file and its case.
  public struct Match: Hashable, Sendable {
    /// The family.
    public let family: Family
    /// The case.
    public let here: Here
    /// Whether nobody else can be meant, and the case has no number yet.
    public let isSure: Bool

    /// What is otherwise.
    public var differences: [Difference] {
      var found: [Difference] = []
      switch (family.grantedOn, here.grantedOn) {
      case (let there?, nil): found.append(.grantedThere(there))
      case (nil, let day?): found.append(.grantedHere(day))
      case (let there?, let day?) where there != day: found.append(.days(there: there, here: day))
      default: break
      }
      if family.people != here.people { found.append(.people(there: family.people, here: here.people)) }
      return found
    }
  }

  /// Found by the number in the state system, or the office's own.
  public private(set) var numbered: [Match] = []
  /// Found by people: the case has no number of the state system yet.
  public private(set) var unnumbered: [Match] = []
  /// Found by people: the case has another number.
  public private(set) var otherwise: [Match] = []
  /// Families of which there is no case here.
  public private(set) var onlyThere: [Family] = []
  /// Cases that the file does not have, of those that go on or were filed in the days that the file covers.
  public private(set) var onlyHere: [Here] = []
  /// Rows that name no application.
  public private(set) var nameless = 0

  /// Those of whom something is otherwise, of all that were found.
  public var different: [Match] { (numbered + unnumbered + otherwise).filter { !$0.differences.isEmpty } }

  /// Compares a file with the register; nothing is written.
  /// - Parameter progress: told how many families of how many were looked at; may throw to give up.
  /// - Throws: ``InterchangeError`` where the file cannot be read.
  public init(
    _ path: String, store: Store, words: InterchangeWords, progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    var known = KandasKnown()
    try store.eachCase(in: KandasRegister.self) { dossier, _ in known.add(dossier) }
    let (families, header) = try Self.families(path, store, words.remembering())
    var days: [Day] = []
    var waiting: [(family: Family, lines: [FamilyLine<KandasPersonRow>])] = []
    for (done, lines) in families.enumerated() {
      if done % 100 == 0 { try progress(done, families.count) }
      guard let number = lines[0].row.application else {
        nameless += lines.count
        continue
      }
      days += lines.flatMap { [$0.row.told[.filed].day, $0.row.told[.granted].day].compactMap { $0 } }
      let family = Self.family(number, lines, header)
      if let here = known.take(number: number, lines) {
        numbered.append(Match(family: family, here: here, isSure: false))
      } else {
        waiting.append((family, lines))
      }
    }
    // Whoever has a number keeps its case; only then those without one are looked for among the others.
    for (family, lines) in waiting {
      guard let (here, isAlone) = known.take(people: lines) else {
        onlyThere.append(family)
        continue
      }
      let match = Match(family: family, here: here, isSure: isAlone && here.number == nil)
      if here.number == nil { unnumbered.append(match) } else { otherwise.append(match) }
    }
    onlyHere = known.left(filedFrom: days.min(), to: days.max())
  }

  private static func families(
    _ path: String, _ store: Store, _ words: InterchangeWords
  ) throws -> ([[FamilyLine<KandasPersonRow>]], header: [String]) {
    let reading = Reading(
      today: store.clock.today(), source: .file, gazetteer: try store.gazetteer(), code: words.code,
      country: words.country)
    var file = try KandasFile(path, ignoreUnknown: true)
    var families = FamilyFile<KandasPersonRow>(
      name: file.name, header: file.header, separator: file.separator, content: file.content)
    while let source = file.next() {
      let (row, notes, problems) = file.read(source, reading)
      families.add(FamilyLine(source: source, row: row, notes: notes, problems: problems))
    }
    return (families.families, file.header)
  }

  private static func family(
    _ number: String, _ lines: [FamilyLine<KandasPersonRow>], _ header: [String]
  ) -> Family {
    var people: [Person] = []
    for line in lines where !people.contains(where: { FamilyPerson.isSame($0, line.row.person) }) {
      people.append(line.row.person)
    }
    let head = lines.first { $0.row.applicant == "1" }?.row.person ?? people.first
    let granted = lines.lazy.compactMap { $0.row.told[.granted].day }.first
    return Family(
      number: number, name: head?.fullName ?? "", birth: head?.birthDate, people: people.count,
      grantedOn: granted ?? lines.compactMap { $0.row.told[.status].day }.min(),
      rows: lines.map { line in
        let cells = zip(header, line.source.cells).filter { !$1.isEmpty }
        return Row(number: line.source.number, cells: cells.map { Cell(heading: $0, text: $1) })
      })
  }
}
