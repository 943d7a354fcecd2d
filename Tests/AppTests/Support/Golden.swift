import Foundation
import TUI
import Testing

/// Whole screens as text, kept in Goldens; QONYS_GOLDENS=write writes them anew.
enum Golden {
  static func expect(
    _ robot: Robot, _ name: String, file: String = #filePath, at location: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Goldens")
    let golden = folder.appendingPathComponent("\(name).txt")
    let screen = robot.screen.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["QONYS_GOLDENS"] == "write" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try screen.write(to: golden, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: golden, encoding: .utf8)
    #expect(screen == kept, "\(name) looks different", sourceLocation: location)
  }
}
