import CPty
import Foundation

/// The program at work under a pseudo-terminal of 80×24.
final class Desk {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// A burst of output ends where nothing comes for so many milliseconds.
  private static let gap: Int32 = 2
  /// How long to wait for something that must come.
  private static let patience: Int32 = 10_000
  /// How long to wait for the answer to a key; some keys change nothing on the screen.
  private static let answer: Int32 = 1_000

  /// From the start to the end of the burst that painted the first screen, in milliseconds.
  private(set) var startedIn = 0.0
  private let terminal: Int32
  private let pid: pid_t
  private var hasEnded = false

  /// Starts the program on a file and waits for its first screen.
  init(_ bench: Bench, on path: String) throws {
    let arguments = [bench.qonys, "--db", path, "--day", Bench.day.iso]
    let environment = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "QONYS_LANG=ru", "USER=\(Bench.officer)",
      "HOME=\((path as NSString).deletingLastPathComponent)",
    ]
    let start = ContinuousClock.now
    var pid: pid_t = 0
    terminal = Self.withStrings(arguments) { arguments in
      Self.withStrings(environment) { qonys_pty_start(bench.qonys, arguments, $0, 24, 80, &pid) }
    }
    self.pid = pid
    guard terminal >= 0 else { throw Failure(description: "cannot start \(bench.qonys)") }
    var shown = ""
    var last = start
    // The bottom line of the first screen names the key that leaves.
    while !shown.contains("F10") {
      guard Self.isReady(terminal, Self.patience, &shown, &last) else {
        throw Failure(description: "the first screen did not come; the program wrote: \(shown.suffix(400))")
      }
    }
    while Self.isReady(terminal, Self.gap, &shown, &last) {}
    startedIn = start.duration(to: last).milliseconds
  }

  deinit {
    close(terminal)  // hangs up
    if !hasEnded, qonys_pty_wait(pid, Self.patience) < 0 { kill(pid, SIGKILL) }
  }

  /// Reads what came; false where nothing does in time.
  private static func isReady(
    _ terminal: Int32, _ timeout: Int32, _ shown: inout String, _ last: inout ContinuousClock.Instant
  ) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = qonys_pty_read(terminal, &bytes, bytes.count, timeout)
    guard count > 0 else { return false }
    last = .now
    shown += String(decoding: bytes[..<count], as: UTF8.self)
    return true
  }

  /// Presses a key.
  /// - Returns: milliseconds to the last byte of the first burst; nil where the screen stays as it is.
  func press(_ key: String) throws -> Double? {
    var shown = ""
    let start = ContinuousClock.now
    var last = start
    try write(key)
    guard Self.isReady(terminal, Self.answer, &shown, &last) else { return nil }
    while Self.isReady(terminal, Self.gap, &shown, &last) {}
    return start.duration(to: last).milliseconds
  }

  /// Sends keys that are not measured, and waits until the screen is quiet.
  /// - Returns: what was written meanwhile.
  @discardableResult
  func send(_ keys: String...) throws -> String {
    for key in keys {
      try write(key)
      pause(5)
    }
    return pause(40)
  }

  /// Waits until nothing is written for so many milliseconds: what an officer's hand takes for the next key.
  @discardableResult
  func pause(_ milliseconds: Int32 = 20) -> String {
    var shown = ""
    var last = ContinuousClock.now
    while Self.isReady(terminal, milliseconds, &shown, &last) {}
    return shown
  }

  private func write(_ key: String) throws {
    let bytes = Array(key.utf8)
    guard qonys_pty_write(terminal, bytes, bytes.count) == 0 else {
      throw Failure(description: "the program is gone")
    }
  }

  /// The most memory that the program has had, in megabytes.
  func peakMemory() throws -> Double {
    let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    guard
      let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Double($0) })
    else {
      throw Failure(description: "the memory of the program is not known")
    }
    return kilobytes / 1024
  }

  /// Leaves screen by screen, and checks that the program ends by itself.
  func leave() throws {
    for _ in 0..<4 where !hasEnded {
      _ = try? send(Keys.f10)
      hasEnded = qonys_pty_wait(pid, 300) == 0
    }
    if !hasEnded { hasEnded = qonys_pty_wait(pid, Self.answer) == 0 }
    guard hasEnded else { throw Failure(description: "F10 does not lead out: the keys went astray") }
  }

  private static func withStrings<T>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> T
  ) -> T {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return (copies + [nil]).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? body([nil])
    }
  }
}
