import Domain
import Store
import TUI
import Words

/// The catalogue of rules: code, weight, point of the Rules, name.
struct RulesView: SheetScreen {
  let workplace: Workplace
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// What is looked for, by code or by name.
  private var typed = ""

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

  var help: [String] { [workplace[CatalogueWords.help], workplace.whoChangesRules] }

  /// Letters and digits look for a rule, as in every list.
  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch key {
    case .character(let character) where character != " " || !typed.isEmpty: typed.append(character)
    case .backspace where !typed.isEmpty: typed.removeLast()
    case .escape where !typed.isEmpty: typed = ""
    default: return try handleSheet(key, in: area)
    }
    cursor = SheetCursor()
    return .stay
  }

  var standing: Frame.Message? {
    if typed.isEmpty { return Frame.Message(workplace[CatalogueWords.findHint], role: .dim) }
    let words = found.isEmpty ? " · \(workplace[ScreenWords.nothingFound])" : ""
    return Frame.Message("\(workplace[ScreenWords.find]) \(typed)▏\(words)")
  }

  /// The rules that what was typed means, on whatever layout: by their codes and by words of their names.
  private var found: [RuleCode] {
    // A code stands for itself: no word of a name has a digit.
    if typed.contains(where: \.isNumber) {
      let codes = (KeyboardLayout.readings(of: typed.lowercased()) + [typed]).map { $0.uppercased() }
      let called = RuleCode.allCases.filter { rule in codes.contains { rule.rawValue.hasPrefix($0) } }
      if !called.isEmpty { return called }
    }
    let wanted = (KeyboardLayout.readings(of: typed) + [typed]).map { PersonName.skeleton($0) }
    return RuleCode.allCases.filter { rule in
      let names = [rule.rawValue] + Language.allCases.map { RuleWords.title(rule)[$0] }
      return typed.isEmpty
        || names.map { PersonName.skeleton($0) }.contains { name in
          wanted.contains { !$0.isEmpty && name.contains($0) }
        }
    }
  }

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
    for rule in found {
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
