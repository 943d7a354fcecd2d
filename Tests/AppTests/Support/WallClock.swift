import Foundation

/// The wall clock of the screens in tests: that of no machine in particular.
enum WallClock {
  /// Asked for once before a screen shows a time.
  static let isUTC: Bool = {
    setenv("TZ", "UTC", 1)
    tzset()
    return true
  }()
}
