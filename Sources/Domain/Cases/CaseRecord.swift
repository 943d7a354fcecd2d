/// What the application of a family says, of whatever register.
public protocol CaseRecord: Hashable, Sendable {
  /// 52-bit id; 0: not stored yet.
  var id: Int64 { get set }
  /// Raised by one at each save.
  var version: Int { get set }
  /// The year of the first filing.
  var year: Int { get set }
  /// The number among the office's cases of that year and register, from one.
  var ordinal: Int { get set }
  /// The person who is the head of the family.
  var head: Int64 { get set }
  /// The number in the state system.
  var externalNumber: String? { get set }
  /// As a new application begins with.
  init()
}
