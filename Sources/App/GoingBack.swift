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

  /// Asks for the day.
  static func ask(_ workplace: Workplace) -> Step {
    .push(
      LineDialog(
        tag, title: workplace[JournalWords.asOf], lines: [workplace[JournalWords.asOfAsk]],
        words: workplace.words))
  }

  /// Goes on with what was answered: the day makes the past, and the past opens the same list on it.
  static func answer(
    _ answer: (any Answer)?, _ workplace: Workplace, _ message: inout Frame.Message?,
    open: (Workplace) throws -> any Screen
  ) throws -> Step? {
    if let past = answer as? Ready { return .push(try open(workplace.past(past.store, past.day))) }
    guard case .wrote(tag, let text)? = answer as? DialogAnswer else { return nil }
    let (step, said) = start(text, workplace)
    message = said
    return step
  }

  /// Makes the past of the day that was written, or says why it cannot.
  private static func start(_ text: String, _ workplace: Workplace) -> (step: Step, message: Frame.Message?) {
    guard let day = DayEntry.parse(text, today: workplace.today, near: .past) else {
      return (.stay, Frame.Message(workplace(JournalWords.noDay, text), role: .problem))
    }
    guard day <= workplace.clock.now().localDay else {
      return (.stay, Frame.Message(workplace(JournalWords.dayToCome, day.dotted), role: .problem))
    }
    if let beginning = (try? workplace.store.changes(backwards: true, limit: 1).first)?.at?.localDay,
      day < beginning
    {
      return (
        .stay,
        Frame.Message(workplace(JournalWords.beforeBeginning, day.dotted, beginning.dotted), role: .problem)
      )
    }
    let (path, officer, clock) = (workplace.store.path, workplace.store.officer, workplace.clock)
    let job = Job(title: workplace(JournalWords.goingBack, day.dotted), canCancel: false) { _ in
      let present = try Store(opening: path, officer: officer, clock: clock)
      defer { present.close() }
      return Ready(store: try present.asItStood(on: day), day: day)
    }
    return (.run(job), nil)
  }
}
