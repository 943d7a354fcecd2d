/// Who may change what the rules go by: officers by their names in the journal, or everybody.
///
/// Such a name is the account's, or what the shell says it is: this guards from mistakes, and is no lock.
public struct RuleEditors: Hashable, Sendable {
  /// The value that means everybody.
  private static let star = "*"
  /// Everybody, as in a new database.
  public static let everybody = RuleEditors(names: [star])

  /// As the journal has them; ``star`` alone: everybody.
  private let names: [String]

  private init(names: [String]) { self.names = names }

  /// Reads the value of ``ParameterName/ruleEditors``: names parted by commas, for a name may have spaces, or `*`; nil for
  /// anything else.
  public init?(_ value: String) {
    let names = value.split(separator: ",").map { Cleaning.clean(String($0)).text }.filter { !$0.isEmpty }
    guard !names.isEmpty, names == [Self.star] || !names.contains(Self.star) else { return nil }
    self.init(names: names)
  }

  /// Whether an officer is one of them, by the very name that the journal has.
  public func include(_ officer: String) -> Bool {
    isEverybody || names.contains(Cleaning.clean(officer).text)
  }

  /// Whether nobody is kept out.
  public var isEverybody: Bool { names == [Self.star] }

  /// «aigul, marat», or `*`.
  public var text: String { names.joined(separator: ", ") }
}

extension Parameters {
  /// Who may change what the rules go by on a day of the machine; everybody where nothing readable says who.
  public func ruleEditors(on day: Day) -> RuleEditors {
    value(.ruleEditors, on: day).flatMap { RuleEditors($0) } ?? .everybody
  }
}
