import Domain
import Store
import TUI
import Words

/// The catalogue of rules: code, weight, point of the Rules, name.
struct RulesView: SheetScreen {
  let workplace: Workplace
  var cursor = SheetCursor()
  var message: Frame.Message?

  private static let moreTag = "rules-more"

  init(_ workplace: Workplace) { self.workplace = workplace }

  var commands: [Binding] {
    [
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 3),
      Binding("holidays", .function(5), label: workplace[CatalogueWords.holidays], priority: 4),
      Binding("lists", .function(4), label: workplace[CatalogueWords.lists], priority: 5),
      Binding(
        "more", .tab, label: workplace[AdaptationWords.more], short: workplace[AdaptationWords.moreShort],
        priority: 6),
    ]
  }

  var help: [String] { [workplace[CatalogueWords.help]] }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "holidays": .push(try HolidaysView(workplace))
    case "lists": .push(try ListsView(workplace))
    case "more":
      .push(
        MenuDialog(
          Self.moreTag, title: workplace[AdaptationWords.more],
          items: [
            Menu.Item("quotas", workplace[QuotaWords.title]),
            Menu.Item("centres", workplace[AdaptationWords.centres]),
            Menu.Item("others", workplace[CatalogueWords.others]),
          ], words: workplace.words))
    case "quotas": .push(try QuotasView(workplace))
    case "centres": .push(try CentresView(workplace))
    case "others": .push(try RuleView(workplace, nil))
    default: try workplace.open(opening)
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    guard case .chose(Self.moreTag, let chosen)? = answer as? DialogAnswer else { return .stay }
    return try perform(chosen, on: nil)
  }

  var title: String { workplace[CatalogueWords.title] }

  func sheet(width: Int) -> Sheet {
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
