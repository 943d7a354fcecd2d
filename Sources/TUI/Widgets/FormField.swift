/// One field of a form: what it is, what stands in it as typed, and what the program says to it.
public struct FormField: Sendable {
  /// What kind of text a field takes, and how keys work in it.
  public enum Kind: Sendable {
    /// Free text.
    case text
    /// A whole number; the digit row gives digits on any layout.
    case number
    /// Exactly so many digits, such as the 12 of an IIN.
    case digits(Int)
    /// A number that may have a decimal sign; the program reads what was typed.
    case decimal
    /// A day, in any of the ways that the program reads.
    case day
    /// One of a short list.
    case choice([Choice])
    /// A text with suggestions from a register.
    case lookUp
    /// Yes, no or nothing yet: `FormField.yes`, `FormField.no`, "".
    case yesNo
    /// A text shown on so many lines.
    case longText(lines: Int)
  }

  /// One of a short list: what is stored and what is shown.
  public struct Choice: Hashable, Sendable {
    /// What the field's text is when it is chosen.
    public let value: String
    /// What people read.
    public let label: String
    /// The same in fewer letters, for the cells of a grid.
    public let short: String
    /// What else it is called: typed letters find it by these too, once no label begins with them.
    public let aliases: [String]

    /// A choice; `short` is the label unless given.
    public init(_ value: String, _ label: String, short: String? = nil, aliases: [String] = []) {
      self.value = value
      self.label = label
      self.short = short ?? label
      self.aliases = aliases
    }

    /// Whether this is one of its names, letter by letter.
    func isCalled(_ typed: String, _ words: TUIWords) -> Bool {
      ([label] + aliases).contains { words.fold($0) == words.fold(typed) }
    }
  }

  /// The text of a yes/no field that says yes.
  public static let yes = "yes"
  /// The text of a yes/no field that says no.
  public static let no = "no"

  /// The field's name in the program.
  public let id: String
  /// What people read before it.
  public var label: String
  /// What it takes.
  public var kind: Kind
  /// What was typed, as typed; of a choice its value.
  public var text: String
  /// The row that was chosen for a look-up; typing clears it.
  public var value: String?
  /// What the text was understood as: a weekday, the full date, the district of a village; typing
  /// clears it.
  public var shown: String?
  /// What the program says to it, beside the field.
  public var notes: [FieldNote]
  /// Whether the form put the text in, from the last record or from what is known; typing clears it.
  public var isCarried: Bool
  /// Whether its text goes on into the next record.
  public var isPinned: Bool
  /// Whether the record needs it; left empty, it is marked as skipped.
  public var isRequired: Bool
  /// Whether it is only shown.
  public var isReadOnly: Bool
  /// Whether it plays no part at the moment.
  public var isHidden: Bool
  /// Columns of the value; nil takes what its kind needs.
  public var width: Int?
  /// The most letters it takes.
  public var maxLength: Int
  /// Whether focus has been on it and left it.
  public internal(set) var isVisited = false

  /// Describes a field; all but id, label and kind may be changed later.
  public init(
    id: String, label: String, kind: Kind = .text, text: String = "", shown: String? = nil,
    notes: [FieldNote] = [], isCarried: Bool = false, isPinned: Bool = false, isRequired: Bool = false,
    isReadOnly: Bool = false, isHidden: Bool = false, width: Int? = nil, maxLength: Int? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.text = text
    self.shown = shown
    self.notes = notes
    self.isCarried = isCarried
    self.isPinned = isPinned
    self.isRequired = isRequired
    self.isReadOnly = isReadOnly
    self.isHidden = isHidden
    self.width = width
    self.maxLength =
      if let maxLength {
        maxLength
      } else if case .digits(let count) = kind {
        count
      } else if case .longText = kind {
        2000
      } else {
        200
      }
  }

  /// Whether focus can come to it.
  var takesFocus: Bool { !isReadOnly && !isHidden }

  /// Rows that it takes.
  var lines: Int {
    if case .longText(let lines) = kind { return max(1, lines) }
    return 1
  }

  /// Whether its text is picked, not typed.
  var isPicked: Bool {
    switch kind {
    case .choice, .yesNo: true
    default: false
    }
  }

  /// The gravest note.
  public var worstNote: FieldNote? { notes.min { $0.kind.rawValue < $1.kind.rawValue } }

  /// The sign beside the field; it says the same as the colours.
  var mark: (glyph: String, role: Role)? {
    switch worstNote?.kind {
    case .problem: return ("✗", .problem)
    case .warning: return ("!", .warning)
    default: break
    }
    if isPinned { return ("=", .carried) }
    if isCarried { return ("~", .carried) }
    if isRequired && isVisited && text.isEmpty { return ("·", .warning) }
    return nil
  }

  /// What is shown of a choice where there is little room.
  var brief: String? {
    guard case .choice(let choices) = kind else { return nil }
    return choices.first { $0.value == text }?.short
  }

  /// What is shown of the text.
  func display(_ words: TUIWords) -> String {
    switch kind {
    case .choice(let choices): choices.first { $0.value == text }?.label ?? text
    case .yesNo: text == Self.yes ? words.yes : text == Self.no ? words.no : text
    default: text
    }
  }
}
