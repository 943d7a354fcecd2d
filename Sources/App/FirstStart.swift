import Domain
import Demonstration
import Foundation
import Store
import TUI
import Words

/// What is shown where there is no database yet: make one, or open the demonstration.
struct FirstStart: Screen {
  /// What the officer chose.
  struct Made {
    let store: Store
    let language: Language
  }

  private struct DemonstrationMade: Answer {}

  /// How many invented people the demonstration has.
  private static let people = 2_000

  let path: String
  let clock: Clock
  let officer: String
  private var language: Language
  private var menu: Menu
  private let choose: (Made) -> Void

  init(path: String, language: Language, clock: Clock, officer: String, choose: @escaping (Made) -> Void) {
    self.path = path
    self.language = language
    self.clock = clock
    self.officer = officer
    self.choose = choose
    menu = Self.menu(language)
  }

  private static func menu(_ language: Language) -> Menu {
    Menu(
      [
        Menu.Item("empty", DeskWords.makeEmpty[language], detail: DeskWords.makeEmptyDetail[language]),
        Menu.Item("demo", DeskWords.openDemo[language], detail: DeskWords.openDemoDetail[language]),
        Menu.Item("language", ScreenWords.language[language]),
        Menu.Item("leave", ScreenWords.leave[language]),
      ], words: WidgetWords.words(language))
  }

  /// The demonstration is a file of its own beside where the database will be.
  private var demonstrationPath: String {
    (path as NSString).deletingLastPathComponent.isEmpty
      ? "qonys-demo.db"
      : ((path as NSString).deletingLastPathComponent as NSString).appendingPathComponent("qonys-demo.db")
  }

  var bindings: [Binding] {
    [
      Binding("choose", .enter, label: ScreenWords.choose.label(language), priority: 2),
      Binding("language", .alt("j"), .function(8), label: ScreenWords.language.label(language), priority: 3),
      Binding("leave", .function(10), .escape, label: ScreenWords.leave.label(language), priority: 1),
    ]
  }

  var help: [String] { [DeskWords.noDatabase[language], DeskWords.auxiliary[language]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    if case .chose(let item) = menu.handle(key) { return try act(item) }
    switch command(for: key) {
    case "language": return try act("language")
    case "leave": return .quit
    default: return .stay
    }
  }

  private mutating func act(_ item: String) throws -> Step {
    switch item {
    case "empty":
      let items = OfficeWords.all.map {
        Menu.Item($0.code.text, $0.name[language], detail: $0.code.text)
      }
      return .push(
        MenuDialog(
          "office", title: DeskWords.whoseOffice[language], items: items, words: WidgetWords.words(language)))
    case "demo": return try demonstrate()
    case "language":
      let all = Language.allCases
      language = all[((all.firstIndex(of: language) ?? 0) + 1) % all.count]
      menu = Self.menu(language)
      return .stay
    default: return .quit
    }
  }

  private func demonstrate() throws -> Step {
    let target = demonstrationPath
    if access(target, F_OK) == 0 { return try open(target) }
    let (people, officer, clock) = (Self.people, officer, clock)
    return .run(
      Job(title: DeskWords.makingDemo[language]) { progress in
        try Demonstration.make(at: target, people: people, seed: 1, officer: officer, clock: clock) {
          done, total in
          progress.update(done: done, of: total)
          try progress.checkCancelled()
        }
        return DemonstrationMade()
      })
  }

  private func open(_ target: String) throws -> Step {
    choose(Made(store: try Store(opening: target, officer: officer, clock: clock), language: language))
    return .quit
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if answer is DemonstrationMade { return try open(demonstrationPath) }
    guard case .chose("office", let text)? = answer as? DialogAnswer,
      let office = OfficeWords.all.first(where: { $0.code.text == text })
    else { return .stay }
    let store = try Store.make(
      at: path, territory: office.code, number: Office.defaultNumber(of: office.code), officer: officer,
      clock: clock)
    choose(Made(store: store, language: language))
    return .quit
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(title: "Qonys · \(DeskWords.firstTitle[language])", right: language.rawValue)
    let area = body.inset(2, 2)
    canvas.put(DeskWords.noDatabase[language], in: area.row(0), role: .heading)
    canvas.put(path, in: area.row(1), role: .dim)
    menu.draw(on: &canvas, in: area.dropTop(3))
    canvas.put(DeskWords.auxiliary[language], in: area.bottom(1), role: .dim)
  }
}
