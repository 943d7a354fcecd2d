/// The regional quotas, looked up by year, category, oblast and day (rules R20 and R21).
///
/// Before the first order of a year holds, it answers already: families file for a quota that has been announced.
public struct Quotas: Sendable {
  /// All versions of all rows, of each the earlier first.
  public let rows: [Quota]
  /// What is known of all oblasts together.
  public let totals: [QuotaTotal]
  private let byYear: [Key: [Quota]]

  private struct Key: Hashable {
    let year: Int
    let category: QuotaCategory
  }

  /// Sorts the versions by their days.
  public init(_ rows: [Quota], totals: [QuotaTotal] = []) {
    self.rows = rows.enumerated().sorted {
      $0.element.from != $1.element.from ? $0.element.from < $1.element.from : $0.offset < $1.offset
    }.map(\.element)
    self.totals = totals
    byYear = Dictionary(grouping: self.rows) { Key(year: $0.year, category: $0.category) }
  }

  /// The version of an oblast's row that holds on a day; nil where the year has none.
  public func version(_ category: QuotaCategory, _ year: Int, _ oblast: KatoCode, on day: Day) -> Quota? {
    rows(category, year, on: day).first { $0.oblast == oblast }
  }

  /// All versions of an oblast's row, the earlier first.
  public func versions(_ category: QuotaCategory, _ year: Int, _ oblast: KatoCode) -> [Quota] {
    (byYear[Key(year: year, category: category)] ?? []).filter { $0.oblast == oblast }
  }

  /// The version that is stored of what was entered, of the same oblast or of all together and of the same day.
  public func entry(at entry: QuotaEntry) -> QuotaEntry? {
    guard let category = entry.category, let year = entry.year else { return nil }
    if entry.isTotal {
      let told = totals(category, year)
      let same =
        told.first { $0.from == entry.from } ?? (entry.givesDay ? told.first { $0.from == nil } : nil)
      return same.map { QuotaEntry($0) }
    }
    guard let oblast = entry.oblast?.territory else { return nil }
    return versions(category, year, oblast).first { $0.from == entry.from }.map { QuotaEntry($0) }
  }

  /// The rows that hold on a day, in the order of the oblasts' codes.
  public func rows(_ category: QuotaCategory, _ year: Int, on day: Day) -> [Quota] {
    let known = byYear[Key(year: year, category: category)] ?? []
    guard let opening = known.first?.from else { return [] }
    let day = max(day, opening)
    var held: [KatoCode: Quota] = [:]
    for row in known where row.from <= day { held[row.oblast] = row }
    return held.values.sorted { $0.oblast < $1.oblast }
  }

  /// Of every row and total the version alone that holds on a day; what was told without a day is not known to hold on
  /// any.
  public func held(on day: Day) -> Quotas {
    let rows = byYear.keys.flatMap { key in
      self.rows(key.category, key.year, on: day).filter { $0.from <= day }
    }
    let told = Dictionary(grouping: totals) { Key(year: $0.year, category: $0.category) }.values.compactMap {
      versions in
      versions.filter { $0.from.map { $0 <= day } ?? false }.max { $0.from ?? .first < $1.from ?? .first }
    }
    return Quotas(rows, totals: told)
  }

  /// Whether anything is known of a year's oblasts; of both categories where none is named.
  public func hasRows(for year: Int, _ category: QuotaCategory? = nil) -> Bool {
    QuotaCategory.allCases.contains {
      (category == nil || category == $0) && byYear[Key(year: year, category: $0)] != nil
    }
  }

  /// The oblasts that receive, in the order of their codes.
  public func receiving(_ category: QuotaCategory, _ year: Int, on day: Day) -> [KatoCode] {
    rows(category, year, on: day).filter { $0.places > 0 }.map(\.oblast)
  }

  /// People whom all oblasts together receive: the total that was told, else the sum of the rows; nil where nothing is
  /// known.
  public func total(_ category: QuotaCategory, _ year: Int, on day: Day) -> Int? {
    if let told = told(category, year, on: day) { return told.places }
    let held = rows(category, year, on: day)
    return held.isEmpty ? nil : held.reduce(0) { $0 + $1.places }
  }

  /// Whether the rows are all there are: they add up to the total that was told, and no change of unknown day speaks
  /// against them. An oblast without a row receives nobody only where this holds (rule R20).
  public func isWhole(_ category: QuotaCategory, _ year: Int, on day: Day) -> Bool {
    if totals(category, year).contains(where: { $0.from == nil }) { return false }
    guard let told = told(category, year, on: day) else { return true }
    return rows(category, year, on: day).reduce(0) { $0 + $1.places } == told.places
  }

  /// The total that was told last by a day; before the rows of the year hold, the first; nil where none was.
  public func told(_ category: QuotaCategory, _ year: Int, on day: Day) -> QuotaTotal? {
    let dated = totals(category, year).filter { $0.from != nil }
    if let told = dated.last(where: { $0.from.map { $0 <= day } ?? false }) { return told }
    let hasOpened = byYear[Key(year: year, category: category)]?.first.map { $0.from <= day } ?? false
    return hasOpened ? nil : dated.first
  }

  /// All totals that were told of a year, the earlier first, those whose day is not known last.
  public func totals(_ category: QuotaCategory, _ year: Int) -> [QuotaTotal] {
    let told = totals.filter { $0.year == year && $0.category == category }
    let dated = told.filter { $0.from != nil }.sorted { ($0.from ?? .first) < ($1.from ?? .first) }
    return dated + told.filter { $0.from == nil }
  }
}
