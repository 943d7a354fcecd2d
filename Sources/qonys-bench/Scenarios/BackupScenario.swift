import Foundation
import Store

/// A verified copy of the database while somebody works in it: how long it takes, and what a key takes meanwhile.
///
/// The floor is the bytes alone: the file copied and put on the disk.
enum BackupScenario {
  private static let limits = [Limit(.p95, 30_000)]
  private static let copies = 3
  private static let names = (copy: "backup while working", key: "… a key in a list meanwhile")

  static func rows(_ bench: Bench) throws -> [Row] {
    try bench.withCopy("backup.db") { path in
      let store = try bench.open(path)
      var comparison = Comparison()
      let (target, bytes) = (bench.place("copy.db"), bench.place("bytes.db"))
      defer { for path in [target, bytes] { Store.remove(path) } }
      for _ in 0..<copies {
        try comparison.measure(
          ours: { try store.backUp(to: target, overwrite: true) },
          floor: {
            Store.remove(bytes)
            try FileManager.default.copyItem(atPath: path, toPath: bytes)
            let file = Glibc.open(bytes, O_RDONLY | O_CLOEXEC)
            fsync(file)
            close(file)
          })
      }
      store.close()
      return [
        comparison.row(
          names.copy, limits, note: "copied, checked page by page, on the disk; \(comparison.processorNote)"),
        try meanwhile(bench, path, target),
      ]
    }
  }

  /// Another program copies while a list is walked.
  private static func meanwhile(_ bench: Bench, _ path: String, _ target: String) throws -> Row {
    guard bench.hasProgram else { return .notBuilt(names.key, .key) }
    let desk = try Desk(bench, on: path)
    desk.pause(2_000)
    try desk.send("1")
    desk.pause(1_000)
    let copying = Process()
    copying.executableURL = URL(fileURLWithPath: bench.qonys)
    copying.arguments = ["backup", target, "--db", path, "--force"]
    try copying.run()
    var keys = KeyPresses()
    while copying.isRunning { try keys.press(Keys.down, on: desk) }
    try desk.leave()
    guard copying.terminationStatus == 0 else {
      throw Desk.Failure(description: "backup ended with \(copying.terminationStatus)")
    }
    return try keys.row(names.key)
  }
}
