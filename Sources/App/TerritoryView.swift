import Domain
import Store
import TUI
import Words

/// A territory of the classifier: where it lies and what it has been called.
struct TerritoryView: Screen {
  let workplace: Workplace
  private let territory: Territory
  private let names: [(since: Day, ru: String, kk: String)]
  private var cursor = SheetCursor()

  /// - Throws: ``StoreError/absent(register:id:)`` where the classifier does not have it.
  init(_ workplace: Workplace, _ code: KatoCode) throws {
    guard let territory = try workplace.store.gazetteer()[code] else {
      throw StoreError.absent(register: .territory, id: Int64(code.number))
    }
    self.workplace = workplace
    self.territory = territory
    names = try workplace.store.names(of: code)
  }

  var bindings: [Binding] {
    [
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { [workplace[FindWords.territoryHelp]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    let body = Frame.bodySize(in: area)
    if cursor.handle(key, in: sheet(width: body.width), height: body.height) { return .stay }
    switch command(for: key) {
    case "language":
      workplace.nextLanguage()
      return .stay
    case "leave": return .pop(nil)
    default: return .ignored
    }
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(territory.name(workplace.language)), right: workplace.corner)
    sheet(width: body.width).draw(on: &canvas, in: body, cursor)
  }

  private func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    sheet.text(workplace.wholePlace(territory.code), role: .heading)
    sheet.blocks([
      (
        workplace[FindWords.territory],
        [
          (workplace[FindWords.code], territory.code.text),
          (workplace[FindWords.since], territory.since.dotted),
          (workplace[FindWords.gone], territory.gone?.dotted ?? ""),
        ]
      )
    ])
    sheet.heading(workplace[FindWords.names])
    for name in names.reversed() {
      sheet.row([(2, name.since.dotted), (14, name.ru), (14 + (width - 14) / 2, name.kk)])
    }
    return sheet
  }
}
