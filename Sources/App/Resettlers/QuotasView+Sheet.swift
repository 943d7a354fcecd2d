import Domain
import Store
import TUI
import Words

/// What stands on the screen of a year's quotas.
extension QuotasView {
  /// Where each column ends.
  private static let ends = [39, 52, 65, 77]

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    if shown.lines.isEmpty {
      sheet.text(workplace(QuotaWords.nothing, "\(shown.year)"), indent: 2)
      sheet.gap()
    } else if let opening = shown.opening {
      sheet.text(workplace(QuotaWords.opens, opening.dotted), indent: 2)
    }
    let headings = [QuotaWords.places, QuotaWords.included, QuotaWords.moved, QuotaWords.returned]
    sheet.row(row(workplace[FieldWords.column(.targetOblast)], headings.map { workplace[$0] }), role: .label)
    for (index, entry) in entries.enumerated() { write(entry, at: index, on: &sheet) }
    sheet.text(workplace[QuotaWords.unit], role: .dim, indent: 2)
    sheet.gap()
    if let differing = shown.differing {
      sheet.text(shown.differs(differing, workplace), role: .warning, indent: 2)
    }
    for basis in shown.bases {
      sheet.text(workplace(QuotaWords.basis, workplace.actName(basis)), role: .dim, indent: 2)
    }
    return sheet
  }

  private func write(_ entry: Entry, at index: Int, on sheet: inout Sheet) {
    func counts(_ of: (KeyPath<Outbound, Outbound.Count>) -> Outbound.Count?) -> [String] {
      [\Outbound.included, \.moved, \.returned].map { QuotaYear.words(of($0)) }
    }
    switch entry {
    case .oblast(let line):
      let words = [places(line.quota?.places)] + counts { line.ours?[keyPath: $0] }
      sheet.row(row(workplace.place(line.oblast), words), opens: .value(index))
      if let quota = line.quota { writeLetter(of: quota, on: &sheet) }
    case .version(let quota):
      sheet.row(
        version(from: quota.from, until: end(of: quota), quota.places), role: .dim, opens: .value(index))
      writeLetter(of: quota, on: &sheet)
    case .total(let total) where total == shown.told:
      let words = [places(shown.places)] + counts { shown.sum($0) }
      sheet.row(row(workplace[shown.totalLabel], words), role: .heading, opens: .value(index))
    case .total(let total?):
      sheet.row(
        version(from: total.from, until: end(of: total), total.places), role: .dim, opens: .value(index))
    case .total(nil): break
    }
  }

  /// What the oblast's letter told of places left.
  private func writeLetter(of quota: Quota, on sheet: inout Sheet) {
    guard let left = quota.left else { return }
    sheet.text(
      workplace(QuotaWords.left, CountWords.number(left), quota.leftOn?.dotted ?? ""),
      role: left > quota.places ? .warning : .dim, indent: 4)
  }

  private func places(_ places: Int?) -> String { places.map { CountWords.number($0) } ?? "—" }

  /// The last day of a former version: the one before the next.
  private func end(of quota: Quota) -> Day? {
    let line = shown.lines.first { $0.oblast == quota.oblast }
    return end(quota.from, among: (line?.others ?? []).map(\.from) + [line?.quota?.from].compactMap { $0 })
  }

  private func end(of total: QuotaTotal) -> Day? {
    total.from.flatMap {
      end($0, among: (shown.otherTotals + [shown.told].compactMap { $0 }).compactMap(\.from))
    }
  }

  private func end(_ from: Day, among days: [Day]) -> Day? {
    from > shown.day ? nil : days.filter { $0 > from }.min()?.adding(days: -1)
  }

  /// A version that does not hold: since when, its places, and what there is to say of it.
  private func version(from: Day?, until: Day?, _ places: Int) -> [(x: Int, text: String)] {
    let number = CountWords.number(places)
    let words =
      if let from, let until {
        workplace(QuotaWords.fromTo, from.dotted, until.dotted)
      } else if let from {
        workplace(QuotaWords.from, from.dotted)
      } else {
        workplace[QuotaWords.noDay]
      }
    let isComing = from.map { $0 > shown.day } ?? false
    return [
      (4, words), (Self.ends[0] - Text.width(number), number),
      (Self.ends[0] + 3, isComing ? workplace[QuotaWords.isComing] : ""),
    ]
  }

  /// A name at the left, numbers at the right ends of their columns.
  private func row(_ name: String, _ words: [String]) -> [(x: Int, text: String)] {
    [(2, name)] + zip(Self.ends, words).map { (max(3, $0 - Text.width($1)), $1) }
  }
}
