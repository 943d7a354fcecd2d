import Domain
import Store
import TUI
import Words

/// The table of holidays and of worked weekends, by which terms in working days are counted (rule R91).
struct HolidaysView: Screen {
  let workplace: Workplace
  private var holidays: [Holiday]
  private var cursor = SheetCursor()
  /// The day that is about to be removed.
  private var asked: Day?

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    holidays = try workplace.store.holidays()
  }

  var bindings: [Binding] {
    let canWrite = !workplace.isPast
    return [
      Binding(
        "new", .function(7), label: workplace[CatalogueWords.newHoliday],
        short: workplace[ScreenWords.newShort], priority: 3, isLive: canWrite),
      Binding(
        "remove", .function(8), label: workplace[CatalogueWords.removeHoliday],
        short: workplace[CatalogueWords.removeShort], priority: 4, isLive: canWrite && !holidays.isEmpty),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { [workplace[CatalogueWords.holidaysHelp]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    let body = Frame.bodySize(in: area)
    let sheet = sheet(width: body.width)
    if cursor.handle(key, in: sheet, height: body.height) { return .stay }
    switch command(for: key) {
    case "new": return .push(HolidayForm(workplace))
    case "remove":
      guard case .holiday(let day)? = cursor.opening(of: sheet) else { return .stay }
      asked = day
      return .push(
        ConfirmDialog(
          "remove", title: workplace[CatalogueWords.removeHoliday],
          lines: [workplace(CatalogueWords.removeAsk, day.dotted)], words: workplace.words))
    case "language":
      workplace.nextLanguage()
      return .stay
    case "leave": return .pop(nil)
    default: return .ignored
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if case .yes("remove")? = answer as? DialogAnswer, let asked {
      try workplace.store.removeHoliday(asked)
    }
    asked = nil
    holidays = try workplace.store.holidays()
    return .stay
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[CatalogueWords.holidays]), right: workplace.corner)
    sheet(width: body.width).draw(on: &canvas, in: body, cursor)
  }

  private func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    guard !holidays.isEmpty else {
      sheet.text(workplace[CatalogueWords.noHolidays], role: .dim, indent: 2)
      sheet.gap()
      sheet.text(workplace[CatalogueWords.holidaysHelp], role: .dim, indent: 2)
      return sheet
    }
    var year = 0
    for holiday in holidays {
      guard let day = holiday.day, let kind = holiday.kind else { continue }
      if day.year != year {
        year = day.year
        sheet.heading("\(year)")
      }
      sheet.row(
        [
          (3, day.dotted), (15, workplace[WeekdayWords.short(day.weekday)]),
          (20, workplace[ChoiceWords.label(.dayKind, kind.rawValue) ?? CatalogueWords.always]),
          (36, holiday.basis ?? ""),
        ], opens: .holiday(day))
    }
    return sheet
  }
}
