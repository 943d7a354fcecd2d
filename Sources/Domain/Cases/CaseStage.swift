/// Where a case stands, which is also how lists tell cases apart.
public protocol CaseStage: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Whether the case is among those that wait for something.
  var isOpen: Bool { get }
}
