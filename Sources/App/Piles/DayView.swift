import Domain
import Reports
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
  private var printing: Printing?

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
      Printing.binding(workplace, priority: 5),
    ]
  }

  var help: [String] { [workplace[PileWords.dayHelp]] }
  var title: String { "\(workplace[PileWords.day]) · \(day.dotted)" }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    if command == "print" {
      let printing = Printing(workplace, name: "\(workplace.store.officer)-\(day.iso)", make: printout())
      self.printing = printing
      return printing.ask()
    }
    day = day.adding(days: command == "next" ? 1 : -1)
    done = try workplace.store.workingDay(of: workplace.store.officer, on: day)
    return .stay
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    printing.answer(answer, &message) ?? .stay
  }

  /// The same figures on paper.
  private func printout() -> Printing.Make {
    let (day, done) = (day, done)
    return { desk in
      desk.printout(
        "\(desk[PileWords.day]) · \(day.dotted)",
        notes: Self.figures(of: done, desk).isEmpty ? [desk[PileWords.idle]] : [],
        columns: [
          .init(desk[PrintWords.what], width: 36), .init(desk[PrintWords.count], width: 16, isNumber: true),
        ]
      ) { take in for (label, words) in Self.figures(of: done, desk) { try take([label, words]) } }
    }
  }

  /// What was done, each kind with its number, and from when to when; empty where nothing was.
  private static func figures(of done: WorkingDay, _ workplace: Workplace) -> [(label: String, words: String)]
  {
    guard let first = done.first, let last = done.last else { return [] }
    let figures: [(Phrase, Int)] = [
      (PileWords.arrivals, done.arrivals), (PileWords.ends, done.ended),
      (PileWords.corrections, done.corrected), (PileWords.people, done.people),
      (PileWords.dayAside, done.aside), (PileWords.dayRefused, done.refused),
      (PileWords.accepted, done.accepted), (PileWords.imports, done.acts[.importing] ?? 0),
      (PileWords.undone, done.acts[.undo] ?? 0),
    ]
    return figures.filter { $0.1 > 0 }.map { (workplace[$0.0], CountWords.number($0.1)) }
      + [(workplace[PileWords.hours], "\(first.localClock) – \(last.localClock)")]
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    sheet.text(
      "\(workplace.store.officer) · \(workplace[WeekdayWords.short(day.weekday)]) \(day.dotted)",
      role: .heading)
    sheet.gap()
    let figures = Self.figures(of: done, workplace)
    if figures.isEmpty { sheet.text(workplace[PileWords.idle], role: .dim, indent: 3) }
    for (label, words) in figures { sheet.fact(label, words, at: 32) }
    return sheet
  }
}
