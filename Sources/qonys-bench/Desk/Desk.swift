import CPty
import Foundation

/// The program at work under a pseudo-terminal of 80×24.
final class Desk {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Lines of the terminal.
  static let rows = 24
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
  /// What the program wrote since it was last written to, and when the last of it came.
  private var written = ""
  private var last = ContinuousClock.now
  private var isGone = false
  private var status: Int32?

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
      Self.withStrings(environment) {
        qonys_pty_start(bench.qonys, arguments, $0, Int32(Self.rows), 80, &pid)
      }
    }
    self.pid = pid
    guard terminal >= 0 else { throw Failure(description: "cannot start \(bench.qonys)") }
    // The bottom line of the first screen names the key that leaves.
    while !written.contains("F10") {
      guard receives(within: Self.patience) else { throw failure("the first screen did not come") }
    }
    while receives(within: Self.gap) {}
    startedIn = start.duration(to: last).milliseconds
  }

  deinit {
    close(terminal)  // hangs up
    if status == nil, qonys_pty_wait(pid, Self.patience) < 0 { kill(pid, SIGKILL) }
  }

  /// Presses a key.
  /// - Returns: milliseconds to the last byte of the first burst; nil where the screen stays as it is.
  func press(_ key: String) throws -> Double? {
    let start = ContinuousClock.now
    try write(key)
    guard receives(within: Self.answer) else { return nil }
    while receives(within: Self.gap) {}
    return start.duration(to: last).milliseconds
  }

  /// Sends keys that are not measured, and waits until the screen is quiet.
  func send(_ keys: String...) throws {
    for key in keys {
      try write(key)
      pause(5)
    }
    pause(40)
  }

  /// Waits until nothing is written for so many milliseconds: what an officer's hand takes for the next key.
  func pause(_ milliseconds: Int32 = 20) {
    while receives(within: milliseconds) {}
  }

  /// The most memory that the program has had, in megabytes.
  func peakMemory() throws -> Double {
    let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
    guard let kilobytes else { throw failure("the memory of the program is not known") }
    return kilobytes / 1024
  }

  /// Leaves screen by screen, and checks that the program ends well.
  func leave() throws {
    for _ in 0..<4 where !isGone { try send(Keys.f10) }
    guard isGone else { throw failure("F10 does not lead out: the keys went astray") }
    waitForEnd()
    if status != 0 { throw failure("the program did not end well") }
  }

  // MARK: Reading and writing

  private func write(_ key: String) throws {
    let bytes = Array(key.utf8)
    guard !isGone, qonys_pty_write(terminal, bytes, bytes.count) == 0 else {
      waitForEnd()
      throw failure("the program ended by itself")
    }
    written = ""
  }

  /// Reads what came; false where nothing does in time, or never will.
  private func receives(within timeout: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = qonys_pty_read(terminal, &bytes, bytes.count, timeout)
    guard count > 0 else {
      isGone = isGone || count < 0
      return false
    }
    last = .now
    written += String(decoding: bytes[..<count], as: UTF8.self)
    return true
  }

  private func waitForEnd() {
    if status == nil { status = qonys_pty_wait(pid, Self.patience) }
  }

  private func failure(_ what: String) -> Failure {
    let end = status.map { " (status \($0))" } ?? ""
    let text = written.suffix(600).filter { !$0.isNewline && $0 != "\u{1B}" }
    return Failure(description: "\(what)\(end); it wrote: \(text)")
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
