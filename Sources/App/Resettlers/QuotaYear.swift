import Domain
import Reports
import Store
import Words

/// The quota of one year and category beside those of our oblast who are in it: what the screen shows and the report
/// prints.
public struct QuotaYear {
  /// One receiving oblast.
  public struct Line {
    /// The oblast.
    public let oblast: KatoCode
    /// The version of its row that holds; nil: it has none yet, or somebody is in it all the same.
    public let quota: Quota?
    /// The other versions of its row, the earlier first.
    public let others: [Quota]
    /// Ours; nil: nobody.
    public let ours: Outbound?
  }

  /// Whom the quota is for.
  public let category: QuotaCategory
  /// Its year.
  public let year: Int
  /// The day as of which the versions hold.
  public let day: Day
  /// The receiving oblasts, in the order of their codes.
  public let lines: [Line]
  /// What was announced of all oblasts together and holds; nil: nothing.
  public let told: QuotaTotal?
  /// What else was announced of them, the earlier first, then what has no day.
  public let otherTotals: [QuotaTotal]
  /// Places in all oblasts together, as told or added up; nil: not known.
  public let places: Int?
  /// Whether our own oblast receives by quota that day (rule R32).
  let receives: Bool

  /// Reads it.
  /// - Throws: `StoreError`.
  public init(_ category: QuotaCategory, _ year: Int, in store: Store) throws {
    let today = store.clock.today()
    // A year that is over shows its last version.
    let day = min(today, Day(year: year, month: 12, day: 31) ?? today)
    let quotas = try store.quotas()
    let ours = Dictionary(uniqueKeysWithValues: try store.outbound(category, year).map { ($0.oblast, $0) })
    let held = Dictionary(uniqueKeysWithValues: quotas.rows(category, year, on: day).map { ($0.oblast, $0) })
    (self.category, self.year, self.day) = (category, year, day)
    let known = quotas.rows.filter { $0.year == year && $0.category == category }.map(\.oblast)
    lines = Set(ours.keys).union(known).sorted().map { oblast in
      let others = quotas.versions(category, year, oblast).filter { $0.from != held[oblast]?.from }
      return Line(oblast: oblast, quota: held[oblast], others: others, ours: ours[oblast])
    }
    let told = quotas.told(category, year, on: day)
    self.told = told
    otherTotals = quotas.totals(category, year).filter { $0.from == nil || $0.from != told?.from }
    places = quotas.total(category, year, on: day)
    receives = try store.quotaRules().receives(on: day)
  }

  /// The first day of the year's quota, where it is still to come: families file for it already.
  var opening: Day? { lines.lazy.compactMap(\.quota?.from).first { $0 > day } }

  /// What the rows add up to, where something else was announced.
  var differing: (sum: Int, told: Int)? {
    let sum = lines.compactMap(\.quota?.places).reduce(0, +)
    guard let told, told.places != sum else { return nil }
    return (sum, told.places)
  }

  /// The orders and letters that it all rests on.
  var bases: [String] {
    let rows = lines.flatMap { [$0.quota].compactMap { $0 } + $0.others }
    let totals = [told].compactMap { $0 } + otherTotals
    return Set(rows.map(\.basis) + totals.map(\.basis)).sorted()
  }

  /// All of ours together.
  func sum(_ count: KeyPath<Outbound, Outbound.Count>) -> Outbound.Count {
    lines.compactMap { $0.ours?[keyPath: count] }.reduce(Outbound.Count(), +)
  }

  /// The years that there is anything to show of, with this one and the next, whose order comes before it; the latest
  /// first.
  static func years(in store: Store) throws -> [Int] {
    let quotas = try store.quotas()
    return Set(quotas.rows.map(\.year)).union(quotas.totals.map(\.year)).union(try store.outboundYears())
      .union([store.clock.today().year, store.clock.today().year + 1]).sorted(by: >)
  }
}

extension QuotaYear {
  /// «407 / 1 634», families and people; a dash for nobody.
  static func words(_ count: Outbound.Count?) -> String {
    guard let count, count.families > 0 else { return "—" }
    return "\(CountWords.number(count.families)) / \(CountWords.number(count.people))"
  }

  /// The report of outbound resettlers by receiving oblast, for a desk that shows nothing.
  public func printout(_ store: Store, _ language: Language) -> Printout {
    printout(Workplace(store: store, language: language, clock: store.clock))
  }

  /// The report of outbound resettlers by receiving oblast.
  func printout(_ workplace: Workplace) -> Printout {
    let total = sum(\.included)
    return workplace.printout(
      workplace(QuotaWords.report, workplace.label(.quotaCategory, category.rawValue), "\(year)"),
      notes: receives ? [] : [workplace[QuotaWords.hint]],
      columns: [
        .init(workplace[FieldWords.column(.targetOblast)], width: 30),
        .init(workplace[QuotaWords.places], width: 8, isNumber: true),
        .init(workplace[QuotaWords.families], width: 8, isNumber: true),
        .init(workplace[QuotaWords.people], width: 9, isNumber: true),
        .init(workplace[QuotaWords.movedFamilies], width: 10, isNumber: true),
        .init(workplace[QuotaWords.movedPeople], width: 10, isNumber: true),
        .init(workplace[QuotaWords.returned], width: 10, isNumber: true),
      ],
      ending: [
        workplace(
          QuotaWords.sum, CountWords.number(total.families), CountWords.number(total.people))
      ]
        + [differing.map { differs($0, workplace) }, opening.map { workplace(QuotaWords.opens, $0.dotted) }]
        .compactMap { $0 }
    ) { take in
      func cells(
        _ name: String, _ places: Int?, _ counts: (KeyPath<Outbound, Outbound.Count>) -> Outbound.Count?
      )
        -> [String]
      {
        func number(_ count: Int?) -> String { "\(count ?? 0)" }
        let (included, moved) = (counts(\.included), counts(\.moved))
        return [
          name, places.map(String.init) ?? "", number(included?.families), number(included?.people),
          number(moved?.families), number(moved?.people), number(counts(\.returned)?.people),
        ]
      }
      for line in lines {
        try take(cells(workplace.place(line.oblast), line.quota?.places) { line.ours?[keyPath: $0] })
      }
      try take(cells(workplace[totalLabel], places) { sum($0) })
    }
  }

  /// How the last row is called: what was announced, or the rows added up.
  var totalLabel: Phrase { told == nil ? QuotaWords.total : QuotaWords.announced }

  /// The rows and what was announced do not agree.
  func differs(_ figures: (sum: Int, told: Int), _ workplace: Workplace) -> String {
    workplace(QuotaWords.differs, CountWords.number(figures.sum), CountWords.number(figures.told))
  }
}
