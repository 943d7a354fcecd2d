import Foundation

/// How far a long act is, on one line of standard error that is written over; nothing where that is no terminal.
final class ProgressLine {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var shown = -1

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
