/// The screens that are open, one over another, and the rules for what a key does to them.
///
/// It needs no terminal: tests press keys and look at canvases, `run` does the same with a real one.
public final class ScreenStack {
  /// The smallest window that screens are made for.
  public static let smallest = Size(80, 24)

  /// The screens, the visible one last. Empty once the program is to end.
  public private(set) var screens: [any Screen]
  private var words: TUIWords
  private let smallest: Size
  private let explain: (any Error) -> ErrorText
  private var job: Job?
  private var lastSize: Size
  /// Set when a key asked to stop the program as Ctrl-Z does in a shell; `run` obeys.
  var wantsSuspend = false

  /// A stack with its first screen. `explain` words an error for the error dialog.
  public init(
    _ first: any Screen, words: TUIWords, smallest: Size = ScreenStack.smallest,
    explain: @escaping (any Error) -> ErrorText
  ) {
    screens = [first]
    self.words = words
    self.smallest = smallest
    self.explain = explain
    lastSize = smallest
  }

  /// Whether the program is to end.
  public var isFinished: Bool { screens.isEmpty }

  /// Whether a job is running.
  public var isWorking: Bool { job != nil }

  /// Takes other words, when the language changes.
  public func use(_ words: TUIWords) { self.words = words }

  /// The keys that work now: the top screen's and the stack's own.
  public var bindings: [Binding] { (screens.last?.bindings ?? []) + ownBindings }

  /// F1 and F9, where the top screen has not bound them itself.
  private var ownBindings: [Binding] {
    guard let top = screens.last, !(top is any StackScreen) else { return [] }
    let bound = top.bindings.filter(\.isLive)
    return [
      Binding("help", .function(1), label: words.help, priority: 1),
      Binding("commands", .function(9), label: words.commands, priority: 40),
    ].filter { own in !bound.contains { binding in own.keys.contains(where: binding.answers) } }
  }

  /// Gives a key to the top screen and does what follows from it.
  public func press(_ key: Key, in size: Size) {
    if key == .hangUp {
      hangUp(size)
      return
    }
    guard !screens.isEmpty, key != .resize else { return }
    lastSize = size
    guard size.width >= smallest.width && size.height >= smallest.height else {
      // What cannot be seen is not changed either.
      if key == .control("z") { wantsSuspend = true }
      return
    }
    if let own = ownScreen(for: key) {
      screens.append(own)
      return
    }
    perform { screen in
      let step = try screen.handle(key, in: size)
      if case .ignored = step, key == .control("z") { wantsSuspend = true }
      return step
    }
  }

  /// Does one short piece of what can wait. True: there is more.
  public func idle() -> Bool {
    if let job {
      guard let outcome = job.result else { return false }
      end(job, outcome)
      return true
    }
    do {
      for index in screens.indices.reversed() where try screens[index].idle() { return true }
    } catch {
      show(error)
    }
    return false
  }

  /// Waits for the running job; for tests and for leaving.
  public func finishJob() {
    job?.wait()
    _ = idle()
  }

  /// The visible screens and the footer on a fresh canvas.
  public func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size)
    guard size.width >= smallest.width && size.height >= smallest.height else {
      let lines = words.windowTooSmall(smallest, size).flatMap { Text.wrapped($0, to: size.width) }
      canvas.put(lines: lines, in: canvas.area, role: .title)
      canvas.cursor = Point(0, 0)
      return canvas
    }
    let lowest = screens.lastIndex { !$0.isDialog } ?? 0
    for screen in screens.dropFirst(lowest) {
      canvas.cursor = nil
      screen.draw(on: &canvas)
    }
    Footer.draw(bindings, on: &canvas, in: canvas.area.bottom(1))
    return canvas
  }

  private func ownScreen(for key: Key) -> (any Screen)? {
    switch ownBindings.first(where: { $0.answers(key) })?.id {
    case "help":
      HelpView(
        title: words.help, paragraphs: screens.last?.help ?? [], bindings: bindings.filter(\.isLive),
        words: words)
    case "commands":
      CommandList(bindings.filter { $0.isLive && $0.id != "commands" }, words: words)
    default:
      nil
    }
  }

  private func perform(_ action: (inout any Screen) throws -> Step) {
    guard !screens.isEmpty else { return }
    do {
      take(try action(&screens[screens.count - 1]))
    } catch {
      show(error)
    }
  }

  private func take(_ step: Step) {
    switch step {
    case .stay, .ignored:
      break
    case .push(let screen):
      screens.append(screen)
    case .replace(let screen):
      screens[screens.count - 1] = screen
    case .pop(let answer):
      screens.removeLast()
      resume(with: answer)
    case .run(let job):
      guard self.job == nil else { break }
      self.job = job
      screens.append(ProgressDialog(job, words: words))
      job.start()
    case .quit:
      screens.removeAll()
    }
  }

  private func resume(with answer: (any Answer)?) {
    if let chosen = answer as? CommandList.Chosen {
      press(.command(chosen.id), in: lastSize)
    } else {
      perform { try $0.resume(with: answer) }
    }
  }

  private func end(_ job: Job, _ outcome: Job.Outcome) {
    self.job = nil
    screens.removeLast()
    switch outcome {
    case .done(let answer):
      resume(with: answer)
    case .cancelled:
      resume(with: nil)
    case .failed(let error):
      resume(with: nil)
      show(error)
    }
  }

  private func show(_ error: any Error) {
    if error is any Interruption { return }
    let text = explain(error)
    screens.append(MessageDialog(title: text.title, lines: text.lines, isProblem: true, words: words))
  }

  /// Lets every screen keep what was typed; nothing may stand in the way.
  private func hangUp(_ size: Size) {
    job?.progress.cancel()
    job?.wait()
    job = nil
    for index in screens.indices.reversed() { _ = try? screens[index].handle(.hangUp, in: size) }
    screens.removeAll()
  }
}

/// A screen of the stack itself, on which F1 and F9 open nothing more.
protocol StackScreen: Screen {}
