import ArgumentParser
import Domain
import Words

extension Phrase {
  /// The text in the language of this run.
  var now: String { self[.ofThisRun] }

  /// The text in the language of this run with its values put in.
  func now(_ values: String...) -> String { filled(.ofThisRun, values) }
}

extension ArgumentHelp {
  /// The help of an option in the language of this run.
  /// - Parameter value: what stands for its value.
  static func text(_ phrase: Phrase, _ value: Phrase? = nil) -> ArgumentHelp {
    ArgumentHelp(phrase.now, valueName: value?.now)
  }
}

extension OptionGroup<GlobalOptions> {
  /// The options of every command, under a title of their own.
  init() { self.init(title: CommandWords.general.now) }
}

extension Day {
  /// Reads a day of the command line.
  static func argument(_ text: String) throws -> Day {
    guard let day = Day(written: text) else { throw ValidationError(CommandWords.notADay.now) }
    return day
  }
}

extension Int {
  /// Reads a number of the command line.
  static func argument(in range: ClosedRange<Int>) -> @Sendable (String) throws -> Int {
    { text in
      guard let number = Int(text), range.contains(number) else {
        throw ValidationError(CommandWords.notInRange.now("\(range.lowerBound)", "\(range.upperBound)"))
      }
      return number
    }
  }
}
