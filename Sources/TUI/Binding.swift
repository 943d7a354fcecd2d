/// A key and what it does now: one description for the footer, for F1 and for the list of commands, so
/// that help cannot lie.
public struct Binding: Sendable {
  /// The command's name in the program; also what `Key.command` carries.
  public let id: String
  /// The keys that give the command; none for a command that only the list of commands offers.
  public let keys: [Key]
  /// What it does, in the language of the screen.
  public let label: String
  /// The same in fewer letters, for a narrow footer.
  public let short: String
  /// One sentence for F1; the label when there is no more to say.
  public let help: String
  /// Other words under which the list of commands finds it: the label in the other languages.
  public let aliases: [String]
  /// What stays in the footer when not all fits: smaller stays longer.
  public let priority: Int
  /// Whether it works at this moment; what does not is neither shown nor obeyed.
  public let isLive: Bool

  /// What a key does in the language of the screen, and what it is called in the others.
  public struct Label: ExpressibleByStringLiteral, Sendable {
    /// In the language of the screen.
    public let text: String
    /// In the other languages.
    public let others: [String]

    /// A label.
    public init(_ text: String, others: [String] = []) {
      self.text = text
      self.others = others
    }

    /// A label without other languages.
    public init(stringLiteral text: String) { self.init(text) }
  }

  /// Describes a key. `short` and `help` are the label unless given.
  public init(
    _ id: String, _ keys: Key..., label: Label, short: String? = nil, help: String? = nil,
    aliases: [String] = [], priority: Int = 50, isLive: Bool = true
  ) {
    self.id = id
    self.keys = keys
    self.label = label.text
    self.short = short ?? label.text
    self.help = help ?? label.text
    self.aliases = label.others + aliases
    self.priority = priority
    self.isLive = isLive
  }

  /// The same with a label in one language alone, as the widgets' own words are.
  @_disfavoredOverload
  init(
    _ id: String, _ keys: Key..., label: String, short: String? = nil, help: String? = nil,
    aliases: [String] = [], priority: Int = 50, isLive: Bool = true
  ) {
    self.id = id
    self.keys = keys
    self.label = label
    self.short = short ?? label
    self.help = help ?? label
    self.aliases = aliases
    self.priority = priority
    self.isLive = isLive
  }

  /// Whether the key gives this command now.
  public func answers(_ key: Key) -> Bool {
    isLive && (key == .command(id) || keys.contains { key.matches($0) })
  }
}
