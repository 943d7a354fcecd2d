import CPty
import Foundation

/// A program on a terminal of its own: keys go in, a screen comes out.
final class Session {
  /// What a person would see.
  private(set) var screen: TerminalScreen
  /// All that the program wrote.
  private(set) var stream: [UInt8] = []
  /// Keys pressed so far; a character is one key, whatever bytes it takes.
  private(set) var keys = 0
  private let owner: AnyObject?
  private let pid: pid_t
  private var master: Int32
  private var isOver = false

  /// The program did not come to what a test waited for.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a program. The owner of its files lives as long as it does.
  init(
    _ command: [String], environment: [String: String], width: Int = 80, height: Int = 24,
    owner: AnyObject? = nil
  ) throws {
    self.owner = owner
    screen = TerminalScreen(width: width, height: height)
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    master = qonys_pty_start(command[0], &arguments, &variables, Int32(height), Int32(width), &child)
    pid = child
    guard master >= 0 else { throw Failure(description: "\(command[0]) was not started: errno \(errno)") }
  }

  deinit {
    if !isOver {
      kill(SIGKILL)
      _ = qonys_pty_wait(pid, 10_000)
    }
    if master >= 0 { close(master) }
  }

  // MARK: Keys

  /// Types a text.
  func type(_ text: String) {
    keys += text.count
    send(text)
  }

  /// Presses keys one after the other.
  func press(_ pressed: Key...) {
    keys += pressed.count
    for key in pressed { send(key.bytes) }
  }

  /// Pastes a text as terminals do where the program asked for marks.
  func paste(_ text: String) {
    keys += 1
    send("\u{1B}[200~\(text)\u{1B}[201~")
  }

  /// Sends what no key of ours sends.
  func send(_ text: String) { send(Array(text.utf8)) }

  private func send(_ bytes: [UInt8]) { _ = qonys_pty_write(master, bytes, bytes.count) }

  // MARK: Waiting

  /// Reads on until the screen is as wanted; fails with a picture of the screen when that takes too long.
  func wait(
    until wanted: String, within seconds: Double = 10, file: String = #fileID, line: Int = #line,
    _ isReached: (TerminalScreen) throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !isReached(screen) {
      let isOpen = readOn(for: 20)
      if try isReached(screen) { return }
      guard isOpen, ContinuousClock.now < deadline else {
        let why = isOpen ? "not within \(seconds) s" : "the program has ended"
        throw Failure(description: "\(file):\(line): \(wanted): \(why). The screen:\n\(picture)")
      }
    }
  }

  /// Reads on until the screen shows texts, each on one line.
  func wait(for texts: String..., within seconds: Double = 10, file: String = #fileID, line: Int = #line)
    throws
  {
    try wait(until: texts.map { "«\($0)»" }.joined(separator: " "), within: seconds, file: file, line: line) {
      screen in
      let lines = screen.lines
      return texts.allSatisfy { text in lines.contains { $0.contains(text) } }
    }
  }

  /// Reads on until the program has nothing more to show for a tenth of a second: before a picture is taken to
  /// be compared with another.
  func settle() {
    let deadline = ContinuousClock.now + .seconds(5)
    var length = -1
    while length != stream.count, ContinuousClock.now < deadline {
      length = stream.count
      readOn(for: 100)
    }
  }

  /// Reads for so many milliseconds at most. False: the program has closed its end.
  @discardableResult
  private func readOn(for milliseconds: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = qonys_pty_read(master, &bytes, bytes.count, milliseconds)
    guard count > 0 else { return count == 0 }
    stream += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }

  /// The screen in a frame, with the place of the cursor.
  var picture: String {
    let edge = "+" + String(repeating: "-", count: screen.width) + "+"
    return ([edge] + screen.lines.map { "|" + $0 } + [edge, "cursor \(screen.x),\(screen.y)"])
      .joined(separator: "\n")
  }

  // MARK: The terminal

  /// Gives the window another size.
  func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    _ = qonys_pty_resize(master, Int32(height), Int32(width))
  }

  /// Closes the window on the running program.
  func hangUp() {
    close(master)
    master = -1
  }

  /// The modes of the terminal: flags, then what each control character is.
  var modeFlags: [UInt32] {
    var modes = termios()
    guard tcgetattr(master, &modes) == 0 else { return [] }
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
  }

  // MARK: The end

  /// Sends the program a signal.
  func kill(_ signal: Int32) { _ = Glibc.kill(pid, signal) }

  /// Sends a signal to what a shell runs in the foreground.
  func killForeground(_ signal: Int32) { _ = killpg(tcgetpgrp(master), signal) }

  /// Waits for the end: the exit status, or 128 and the signal that ended the program.
  func end(within seconds: Double = 10, file: String = #fileID, line: Int = #line) throws -> Int32 {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      let isOpen = master >= 0 && readOn(for: 10)
      let status = qonys_pty_wait(pid, isOpen ? 0 : 10)
      guard status >= 0 else { continue }
      isOver = true
      while master >= 0, readOn(for: 0), hasOutput {}
      return status
    }
    throw Failure(description: "\(file):\(line): the program does not end. The screen:\n\(picture)")
  }

  private var hasOutput: Bool {
    var output = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&output, 1, 0) > 0
  }
}
