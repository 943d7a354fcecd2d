import Foundation
import Testing

/// The program under test: the release binary in the folder that QONYS_RELEASE names.
enum Release {
  /// The binary; nil where the variable is not set.
  static let program: String? = ProcessInfo.processInfo.environment["QONYS_RELEASE"].flatMap {
    $0.isEmpty ? nil : $0 + "/qonys"
  }
}

/// The release binary from outside: started on a terminal of its own, keys in, screen out.
@Suite(
  "End to end", .serialized,
  .enabled(if: Release.program != nil, "QONYS_RELEASE names no folder with the program: Scripts/test sets it")
)
enum EndToEnd {}
