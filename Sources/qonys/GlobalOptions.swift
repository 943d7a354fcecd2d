import ArgumentParser
import Domain
import Store
import Words

/// The options of every command, given before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: .text(CommandWords.databaseOption, CommandWords.file))
  var database: String?

  @Option(
    name: .customLong("lang"),
    help: .text(CommandWords.languageOption, Phrase("ru|kk|en", "ru|kk|en", "ru|kk|en")),
    transform: { text in
      guard let language = Language(rawValue: text) else {
        throw ValidationError(CommandWords.notALanguage.now)
      }
      return language
    })
  var language: Language?

  @Option(help: .text(CommandWords.dayOption, CommandWords.day), transform: Day.argument)
  var day: Day?

  /// The database this run works with.
  /// - Throws: `ValidationError` where no place is known.
  func path() throws -> String {
    guard let path = Surroundings.machine.database(database) else {
      throw ValidationError(CommandWords.noPlace.now)
    }
    return path
  }

  /// The desk's day, fixed by `--day`, and the machine's time.
  var clock: Clock { day.map { Clock.machine.on($0) } ?? .machine }

  /// Who works.
  var officer: String { Surroundings.machine.login }

  /// Opens the database.
  func open() throws -> Store {
    try Store(opening: try path(), officer: officer, clock: clock)
  }

  /// Opens the database, or what it was at the end of a day.
  /// - Throws: `ValidationError` for a day on which there was none yet.
  func open(asOf day: Day?) throws -> Store {
    let present = try open()
    guard let day else { return present }
    if let beginning = try present.changes(backwards: true, limit: 1).first?.at?.localDay, day < beginning {
      throw ValidationError(JournalWords.beforeBeginning.now(day.dotted, beginning.dotted))
    }
    return try present.asItStood(on: day)
  }
}
