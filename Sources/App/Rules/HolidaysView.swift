import Domain
import Store
import TUI
import Words

/// The table of holidays and of worked weekends, by which terms in working days are counted (rule R91).
struct HolidaysView: SheetScreen {
  let workplace: Workplace
  private var holidays: [Holiday]
  var cursor = SheetCursor()
  var message: Frame.Message?
  /// The day that is about to be removed.
  private var asked: Day?

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    try workplace.store.noticeOthers()
    holidays = try workplace.store.holidays()
  }

  var commands: [Binding] {
    let canWrite = workplace.mayChangeRules
    return [
      Binding(
        "new", .function(7), label: workplace[CatalogueWords.newHoliday],
        short: workplace[ScreenWords.newShort], priority: 3, isLive: canWrite),
      Binding(
        "remove", .function(8), label: workplace[CatalogueWords.removeHoliday],
        short: workplace[CatalogueWords.removeShort], priority: 4, isLive: canWrite && !holidays.isEmpty),
    ]
  }

  var help: [String] { [workplace[CatalogueWords.holidaysHelp], workplace.whoChangesRules] }
  var standing: Frame.Message? { workplace.rulesRefusal }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard command == "remove" else { return .push(HolidayForm(workplace)) }
    guard case .holiday(let day)? = opening else { return .stay }
    asked = day
    return .push(
      ConfirmDialog(
        "remove", title: workplace[CatalogueWords.removeHoliday],
        lines: [workplace(CatalogueWords.removeAsk, day.dotted)], words: workplace.words))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if case .yes("remove")? = answer as? DialogAnswer, let asked {
      try workplace.store.removeHoliday(asked)
    }
    asked = nil
    holidays = try workplace.store.holidays()
    return .stay
  }

  var title: String { workplace[CatalogueWords.holidays] }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    guard !holidays.isEmpty else {
      let empty = workplace.mayChangeRules ? CatalogueWords.noHolidays : CatalogueWords.noHolidaysYet
      sheet.text(workplace[empty], role: .dim, indent: 2)
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
