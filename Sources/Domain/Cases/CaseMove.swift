/// A step that a case has made, of whatever register.
public protocol CaseMove: Hashable, Sendable {
  /// 52-bit id; 0: not stored yet.
  var id: Int64 { get }
  /// When.
  var day: Day { get }
  /// Whether it files the application, for the first time or anew.
  var isFiling: Bool { get }
}
