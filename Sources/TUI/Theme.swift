/// The look of every role on one kind of terminal.
///
/// Colour is never the only sign: the mono theme says the same with reverse, bold and underline, and
/// marks such as `!` and `✗` stand beside what is coloured.
public struct Theme: Sendable {
  /// Attributes and colours of one role; a colour is an index of the terminal's palette or −1.
  public struct Style: Hashable, Sendable {
    /// A set of attributes.
    public struct Attributes: OptionSet, Hashable, Sendable {
      /// The bits that the terminal layer understands.
      public let rawValue: UInt32
      /// Attributes by their bits.
      public init(rawValue: UInt32) { self.rawValue = rawValue }
      /// Bold or bright.
      public static let bold = Attributes(rawValue: 1)
      /// Half bright.
      public static let dim = Attributes(rawValue: 2)
      /// Underlined.
      public static let underline = Attributes(rawValue: 4)
      /// Foreground and background exchanged.
      public static let reverse = Attributes(rawValue: 8)
    }

    /// Bold, dim, underline, reverse.
    public let attributes: Attributes
    /// The colour of the letters, −1 for the terminal's own.
    public let foreground: Int
    /// The colour behind them, −1 for the terminal's own.
    public let background: Int

    /// A style; by default the terminal's own.
    public init(_ attributes: Attributes = [], _ foreground: Int = -1, on background: Int = -1) {
      self.attributes = attributes
      self.foreground = foreground
      self.background = background
    }
  }

  private let styles: [Style]

  private init(_ style: (Role) -> Style) {
    styles = Role.allCases.map(style)
  }

  /// The look of a role.
  public func style(_ role: Role) -> Style { styles[Int(role.rawValue)] }

  /// The theme for a terminal with that many colours.
  ///
  /// NO_COLOR, when set to anything but nothing, asks for the mono theme (no-color.org).
  public static func best(colours: Int, environment: [String: String]) -> Theme {
    if let wish = environment["NO_COLOR"], !wish.isEmpty { return mono }
    return colours >= 256 ? full : colours >= 8 ? basic : mono
  }

  /// Without colours.
  public static let mono = Theme { role in
    switch role {
    case .title, .heading, .problem, .key: Style(.bold)
    case .fieldActive, .selected: Style(.reverse)
    case .link: Style(.underline)
    case .marked, .warning: Style([.bold, .underline])
    case .plain, .field, .dim, .rule, .label, .carried, .good, .keyLabel, .number: Style()
    }
  }

  /// With the eight colours that every colour terminal has.
  public static let basic = Theme { role in
    switch role {
    case .plain, .field, .keyLabel: Style()
    case .title: Style(.bold, 6)
    case .dim, .rule, .label: Style([], 6)
    case .fieldActive, .selected: Style(.reverse)
    case .carried: Style([], 5)
    case .problem: Style(.bold, 1)
    case .warning: Style(.bold, 3)
    case .good: Style([], 2)
    case .marked: Style(.bold, 3)
    case .key: Style(.bold)
    case .heading: Style(.bold)
    case .number: Style(.bold)
    case .link: Style(.underline)
    }
  }

  /// With 256 colours; they read on a dark background and on a light one.
  public static let full = Theme { role in
    switch role {
    case .plain, .field, .keyLabel: Style()
    case .title: Style(.bold, 31)
    case .dim: Style([], 244)
    case .rule: Style([], 242)
    case .label: Style([], 67)
    case .fieldActive, .selected: Style([], 231, on: 24)
    case .carried: Style([], 97)
    case .problem: Style(.bold, 160)
    case .warning: Style(.bold, 136)
    case .good: Style([], 71)
    case .marked: Style(.bold, 136)
    case .key: Style(.bold, 31)
    case .heading: Style(.bold)
    case .number: Style(.bold)
    case .link: Style(.underline)
    }
  }
}
