/// The few words that widgets show by themselves, given by the program in its language.
public struct TUIWords: Sendable {
  /// The label of F1.
  public var help: String
  /// The label of F9 and the title of the list of commands.
  public var commands: String
  /// «Yes».
  public var yes: String
  /// «No».
  public var no: String
  /// Closes a message.
  public var close: String
  /// Gives up: a dialog, a job.
  public var cancel: String
  /// Chooses the item under the cursor.
  public var choose: String
  /// Gives what was written in a dialog.
  public var accept: String
  /// Stands before the text that is looked for: «Найти:».
  public var find: String
  /// Stands where nothing was found.
  public var nothingFound: String
  /// A job that was asked to stop and has not stopped yet.
  public var cancelling: String
  /// Asks for a larger window: columns and rows needed, columns and rows there are.
  public var windowTooSmall: @Sendable (_ needed: Size, _ present: Size) -> [String]
  /// Says how many more letters a dialog's text needs.
  public var needsText: String
  /// Other spellings of what was typed: the same keys on another layout, the same name in another
  /// script. Used where choices, menus and commands are found by typing.
  public var alternatives: @Sendable (String) -> [String]

  /// How a name is compared: letters that people take for the same become the same.
  public var fold: @Sendable (String) -> String

  /// All of them.
  public init(
    help: String, commands: String, yes: String, no: String, close: String, cancel: String, choose: String,
    accept: String, find: String, nothingFound: String, cancelling: String, needsText: String,
    windowTooSmall: @escaping @Sendable (_ needed: Size, _ present: Size) -> [String],
    alternatives: @escaping @Sendable (String) -> [String],
    fold: @escaping @Sendable (String) -> String = { $0.lowercased() }
  ) {
    self.help = help
    self.commands = commands
    self.yes = yes
    self.no = no
    self.close = close
    self.cancel = cancel
    self.choose = choose
    self.accept = accept
    self.find = find
    self.nothingFound = nothingFound
    self.cancelling = cancelling
    self.needsText = needsText
    self.windowTooSmall = windowTooSmall
    self.alternatives = alternatives
    self.fold = fold
  }

  /// How well a label answers what was typed: 0 begins with it, 1 has words that begin with its words,
  /// 2 has it in the middle; nil not at all.
  func rank(_ label: String, for typed: String) -> Int? {
    let name = fold(label)
    let words = name.split { !$0.isLetter && !$0.isNumber }
    if typed.trimmingBlanks.isEmpty { return 0 }
    var best: Int?
    for spelling in [typed] + alternatives(typed) {
      let wanted = fold(spelling).trimmingBlanks
      // «ж» is «;» on another layout, of which no letter is left: that is nothing typed, not anything.
      guard !wanted.isEmpty else { continue }
      let parts = wanted.split(separator: " ")
      let rank: Int? =
        if name.hasPrefix(wanted) {
          0
        } else if parts.allSatisfy({ part in words.contains { $0.hasPrefix(part) } }) {
          1
        } else if name.contains(wanted) {
          2
        } else {
          nil
        }
      if let rank { best = min(rank, best ?? rank) }
    }
    return best
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmingBlanks: Substring {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
