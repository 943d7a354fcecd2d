import Domain
import Store
import TUI
import Words

/// A clerk's own day in figures, by the journal.
struct DayView: SheetScreen {
  let workplace: Workplace
  private var day: Day
  private var done: WorkingDay
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    day = workplace.clock.now().localDay
    done = try workplace.store.workingDay(of: workplace.store.officer, on: day)
  }

  var commands: [Binding] {
    [
      Binding("before", .left, label: workplace[PileWords.dayBefore], priority: 3),
      Binding(
        "next", .right, label: workplace[PileWords.nextDay], priority: 4,
        isLive: day < workplace.clock.now().localDay),
    ]
  }

  var help: [String] { [workplace[PileWords.dayHelp]] }
  var title: String { "\(workplace[PileWords.day]) · \(day.dotted)" }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    day = day.adding(days: command == "next" ? 1 : -1)
    done = try workplace.store.workingDay(of: workplace.store.officer, on: day)
    return .stay
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    sheet.text(
      "\(workplace.store.officer) · \(workplace[WeekdayWords.short(day.weekday)]) \(day.dotted)",
      role: .heading)
    sheet.gap()
    guard let first = done.first, let last = done.last else {
      sheet.text(workplace[PileWords.idle], role: .dim, indent: 3)
      return sheet
    }
    let figures: [(Phrase, Int)] = [
      (PileWords.arrivals, done.arrivals), (PileWords.ends, done.ended),
      (PileWords.corrections, done.corrected), (PileWords.people, done.people),
      (PileWords.dayAside, done.aside), (PileWords.dayRefused, done.refused),
      (PileWords.accepted, done.accepted), (PileWords.imports, done.acts[.importing] ?? 0),
      (PileWords.undone, done.acts[.undo] ?? 0),
    ]
    for (label, number) in figures where number > 0 {
      sheet.fact(workplace[label], CountWords.number(number), at: 32)
    }
    sheet.fact(workplace[PileWords.hours], "\(first.localClock) – \(last.localClock)", at: 32)
    return sheet
  }
}
