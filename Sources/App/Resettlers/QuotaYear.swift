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
    /// The version of its row that holds; nil: it has none, but somebody is in it.
    public let quota: Quota?
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
  /// Places in all oblasts together, as told or added up; nil: not known.
  public let places: Int?

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
    lines = Set(ours.keys).union(held.keys).sorted().map {
      Line(oblast: $0, quota: held[$0], ours: ours[$0])
    }
    places = quotas.total(category, year, on: day)
  }

  /// All of ours together.
  func sum(_ count: KeyPath<Outbound, Outbound.Count>) -> Outbound.Count {
    lines.compactMap { $0.ours?[keyPath: count] }.reduce(Outbound.Count(), +)
  }

  /// The years that there is anything to show of, the latest first.
  static func years(in store: Store) throws -> [Int] {
    let quotas = try store.quotas()
    return Set(quotas.rows.map(\.year)).union(quotas.totals.map(\.year)).union(try store.outboundYears())
      .union([store.clock.today().year]).sorted(by: >)
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
      notes: [workplace[QuotaWords.hint]],
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
      try take(cells(workplace[QuotaWords.total], places) { sum($0) })
    }
  }
}
