import Domain
import Store
import TUI
import Words

/// Showing a register as it stood: asks for the day, makes the past beside the keyboard, and opens a list on it.
enum GoingBack {
  /// The past is there; handed from the job to the one thread of the screens.
  struct Ready: Answer, @unchecked Sendable {
    let store: Store
    let day: Day
  }

  private static let tag = "asOf"
  private static let inForceTag = "inForce"
  private static let menuTag = "day"

  /// Alt-D, on every screen that can be shown as it stood.
  static func binding(_ workplace: Workplace, priority: Int = 41) -> Binding {
    Binding(
      "asOf", .alt("d"), label: workplace[JournalWords.asOf], short: workplace[JournalWords.asOfShort],
      priority: priority, isLive: !workplace.isPast)
  }

  /// Asks for the day.
  /// - Parameter both: first what of that day is wanted: the register as it stood, or what was in force as known now.
  static func ask(_ workplace: Workplace, both: Bool = false) -> Step {
    guard both else { return askDay(tag, workplace) }
    return .push(
      MenuDialog(
        menuTag, title: workplace[JournalWords.asOf],
        items: [
          Menu.Item(tag, workplace[JournalWords.asItStood]),
          Menu.Item(inForceTag, workplace[JournalWords.inForce]),
        ], words: workplace.words))
  }

  private static func askDay(_ tag: String, _ workplace: Workplace) -> Step {
    .push(
      LineDialog(
        tag, title: workplace[tag == Self.tag ? JournalWords.asItStood : JournalWords.inForce],
        lines: [workplace[tag == Self.tag ? JournalWords.asOfAsk : JournalWords.inForceAsk]],
        words: workplace.words, check: { asked($0, tag, workplace).refusal }))
  }

  /// Goes on with what was answered: the day makes the past, and the past opens the same list on it.
  /// - Parameter inForce: opens what was in force on a day.
  static func answer(
    _ answer: (any Answer)?, _ workplace: Workplace, _ message: inout Frame.Message?,
    open: (Workplace) throws -> any Screen, inForce: ((Day) throws -> any Screen)? = nil
  ) throws -> Step? {
    if let past = answer as? Ready { return .push(try open(workplace.past(past.store, past.day))) }
    if case .chose(menuTag, let tag)? = answer as? DialogAnswer { return askDay(tag, workplace) }
    if case .wrote(inForceTag, let text)? = answer as? DialogAnswer, let inForce {
      guard let day = asked(text, inForceTag, workplace).day else { return .stay }
      return .push(try inForce(day))
    }
    guard case .wrote(tag, let text)? = answer as? DialogAnswer,
      let day = asked(text, tag, workplace).day
    else { return nil }
    message = nil
    return start(day, workplace)
  }

  /// The day that was written, or why nothing can be shown of it.
  private static func asked(
    _ text: String, _ tag: String, _ workplace: Workplace
  ) -> (day: Day?, refusal: String?) {
    guard let day = DayEntry.parse(text, today: workplace.today, near: .past) else {
      return (nil, workplace(JournalWords.noDay, text))
    }
    let last = tag == inForceTag ? workplace.today : workplace.clock.now().localDay
    guard day <= last else { return (nil, workplace(JournalWords.dayToCome, day.dotted)) }
    if tag == Self.tag,
      let beginning = (try? workplace.store.changes(backwards: true, limit: 1).first)?.at?.localDay,
      day < beginning
    {
      return (nil, workplace(JournalWords.beforeBeginning, day.dotted, beginning.dotted))
    }
    return (day, nil)
  }

  /// Makes the past of a day.
  private static func start(_ day: Day, _ workplace: Workplace) -> Step {
    let (path, officer, clock) = (workplace.store.path, workplace.store.officer, workplace.clock)
    return .run(
      Job(title: workplace(JournalWords.goingBack, day.dotted), canCancel: false) { _ in
        let present = try Store(opening: path, officer: officer, clock: clock)
        defer { present.close() }
        return Ready(store: try present.asItStood(on: day), day: day)
      })
  }
}
