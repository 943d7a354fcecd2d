import Domain
import Store
import TUI
import Words

/// The regional quotas by year and oblast: where families may go, and that our oblast receives nobody by quota.
struct QuotasView: SheetScreen {
  let workplace: Workplace
  private let quotas = Quotas.initial
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace) { self.workplace = workplace }

  var commands: [Binding] { [] }

  var help: [String] { [workplace[CatalogueWords.quotasHelp], PointWords.text(5)[workplace.language]] }

  var title: String { workplace[CatalogueWords.quotas] }

  var standing: Frame.Message? { Frame.Message(workplace[CatalogueWords.quotasHint], role: .dim) }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let years = Set(quotas.rows.map(\.year)).sorted(by: >)
    for year in years {
      // A year that is over shows its last version.
      let end = Day(year: year, month: 12, day: 31) ?? workplace.today
      let day = min(workplace.today, end)
      let oblasts = Set(quotas.rows.filter { $0.year == year }.map(\.oblast)).sorted()
      sheet.heading("\(year)")
      sheet.row(columns(width, "", CatalogueWords.quotaKandas, CatalogueWords.quotaResettlers), role: .label)
      for oblast in oblasts {
        let places = QuotaCategory.allCases.map { quotas.version($0, year, oblast, on: day)?.places }
        sheet.row(figures(width, workplace.place(oblast), places))
      }
      let totals = QuotaCategory.allCases.map { quotas.total($0, year, on: day) }
      sheet.row(figures(width, workplace[CatalogueWords.quotaTotal], totals), role: .heading)
    }
    return sheet
  }

  private func columns(_ width: Int, _ name: String, _ first: Phrase, _ second: Phrase) -> [(
    x: Int, text: String
  )] {
    [(3, name), (width / 2, workplace[first]), (width / 2 + 16, workplace[second])]
  }

  private func figures(_ width: Int, _ name: String, _ places: [Int?]) -> [(x: Int, text: String)] {
    let words = places.map { $0.map { CountWords.number($0) } ?? "—" }
    return [(3, name), (width / 2, words.first ?? ""), (width / 2 + 16, words.last ?? "")]
  }
}
