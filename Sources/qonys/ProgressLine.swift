import Foundation

/// How far a long act is, on one line of standard error that is written over; nothing where that is no terminal.
final class ProgressLine {
  private let isTerminal: Bool
  private var shown = -1

  /// A line on standard error.
  /// - Parameter output: where lines are written meanwhile; if that is a terminal too, they are progress enough.
  init(besides output: Int32? = nil) {
    isTerminal = isatty(STDERR_FILENO) == 1 && output.map { isatty($0) == 0 } ?? true
  }

  /// Shows a part of a whole in per cent.
  func show(_ done: Int, _ total: Int) {
    let part = total > 0 ? min(100, done * 100 / total) : 100
    guard isTerminal, part != shown else { return }
    shown = part
    put("\r\(part) %")
  }

  /// Takes the line away.
  func clear() {
    if shown >= 0 { put("\r      \r") }
    shown = -1
  }

  private func put(_ text: String) {
    var bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, &bytes, bytes.count)
  }
}
