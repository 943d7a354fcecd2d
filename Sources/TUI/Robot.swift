/// Works a stack of screens without a terminal, as an officer would: types, presses keys and looks.
/// Tests and pictures of screens are made with it.
public final class Robot {
  /// The stack it works.
  public let stack: ScreenStack
  /// The size of its window; changing it is resizing.
  public var size: Size {
    didSet { stack.press(.resize, in: size) }
  }

  /// A robot before a window of 80×24 unless given. It lets the first screen do what it does when idle.
  public init(_ stack: ScreenStack, size: Size = ScreenStack.smallest) {
    self.stack = stack
    self.size = size
    settle()
  }

  /// Presses keys one after another, each with the pause of somebody who looks at the screen.
  public func press(_ keys: Key...) {
    for key in keys {
      stack.press(key, in: size)
      settle()
    }
  }

  /// Presses keys faster than anything can be done between them.
  public func pressAhead(_ keys: [Key]) {
    for key in keys { stack.press(key, in: size) }
    settle()
  }

  /// Types a text letter by letter.
  public func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// The screen as lines of text.
  public var screen: [String] { canvas.text }

  /// The screen with its roles and cursor.
  public var canvas: Canvas { stack.draw(size) }

  /// Lets everything that can wait be done, a running job included.
  public func settle() {
    repeat {
      if stack.isWorking { stack.finishJob() }
    } while stack.idle() || stack.isWorking
  }
}
