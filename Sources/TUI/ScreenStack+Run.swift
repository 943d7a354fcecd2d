import Dispatch

extension ScreenStack {
  /// Why the loop ended.
  public enum End: Equatable, Sendable {
    /// The officer left the program.
    case quit
    /// A signal asked for it, or the terminal was closed: the exit status is 128 and the signal.
    case signal(Int32)
  }

  /// How long keys that come in one stream may put off the paint.
  private static let longestBurst = DispatchTimeInterval.milliseconds(15)
  /// How often the screen is drawn when nothing happens, for the clock.
  private static let refresh = 30_000
  /// How often a running job is looked at.
  private static let jobTurn = 100

  /// Reads keys and paints until a screen ends the program.
  ///
  /// One turn: paint; apply every key that is waiting; do one piece of what can wait when no key is.
  public func run(on terminal: Terminal) -> End {
    var hasMore = true
    while !isFinished {
      terminal.show(draw(terminal.size))
      let patience = hasMore ? 0 : isWorking ? Self.jobTurn : Self.refresh
      guard let key = terminal.readKey(within: patience) else {
        // Only when nobody types: a piece of work never stands between two keys.
        if !Terminal.isKeyWaiting { hasMore = idle() }
        continue
      }
      apply(key, on: terminal)
      let begun = DispatchTime.now()
      while !isFinished, Terminal.isKeyWaiting, DispatchTime.now() < begun + Self.longestBurst {
        guard let next = terminal.readKey(within: 0) else { break }
        apply(next, on: terminal)
      }
      hasMore = true
    }
    return terminal.endSignal.map { .signal($0) } ?? .quit
  }

  private func apply(_ key: Key, on terminal: Terminal) {
    if key == .control("l") { terminal.forget() }
    press(key, in: terminal.size)
    if wantsSuspend {
      wantsSuspend = false
      terminal.suspend()
    }
  }
}
