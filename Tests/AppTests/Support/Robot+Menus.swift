import TUI

extension Robot {
  /// Goes down a menu to a line of these words, and chooses it.
  func choose(_ words: String) {
    for _ in 0..<20 {
      if let row = canvas.cursor?.y, screen[row].contains(words) { break }
      press(.down)
    }
    press(.enter)
  }
}
