import Domain
import Store
import TUI
import Words

/// The catalogue of rules: code, weight, point of the Rules, name.
struct RulesView: Screen {
  let workplace: Workplace
  private var cursor = SheetCursor()

  init(_ workplace: Workplace) { self.workplace = workplace }

  var bindings: [Binding] {
    [
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 3),
      Binding("holidays", .function(5), label: workplace[CatalogueWords.holidays], priority: 4),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { [workplace[CatalogueWords.help]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    let body = Frame.bodySize(in: area)
    let sheet = sheet(width: body.width)
    if cursor.handle(key, in: sheet, height: body.height) { return .stay }
    switch command(for: key) {
    case "open": return try workplace.open(cursor.opening(of: sheet))
    case "holidays": return .push(try HolidaysView(workplace))
    case "language":
      workplace.nextLanguage()
      return .stay
    case "leave": return .pop(nil)
    default: return .ignored
    }
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(title: workplace.title(workplace[CatalogueWords.title]), right: workplace.corner)
    sheet(width: body.width).draw(on: &canvas, in: body, cursor)
  }

  private func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    for rule in RuleCode.allCases {
      let point = rule.point == 0 ? "" : workplace(CatalogueWords.clause, "\(rule.point)")
      sheet.row(
        [
          (2, rule.rawValue), (8, workplace[RuleWords.severity(rule.severity)]), (24, point),
          (32, workplace[RuleWords.title(rule)]),
        ], opens: .rule(rule))
    }
    return sheet
  }
}
