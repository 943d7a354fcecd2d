/// Shows how far a running job is; Esc asks it to stop.
struct ProgressDialog: StackScreen {
  private let job: Job
  private let words: TUIWords

  init(_ job: Job, words: TUIWords) {
    self.job = job
    self.words = words
  }

  var isDialog: Bool { true }

  var bindings: [Binding] {
    [
      Binding(
        "cancel", .escape, .function(10), label: words.cancel, priority: 1,
        isLive: job.canCancel && !job.progress.isCancelled)
    ]
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    if command(for: key) == "cancel" { job.progress.cancel() }
    return .stay
  }

  func draw(on canvas: inout Canvas) {
    let state = job.progress.current
    let text = job.progress.isCancelled ? words.cancelling : state.text
    let area = DialogBox.draw(title: job.title, lines: [], room: 2, on: &canvas)
    canvas.put(text, in: area.top(1))
    let line = area.row(1)
    if state.total > 0 {
      let done = min(state.done, state.total)
      let percent = "\(done * 100 / state.total) %"
      let bar = line.dropRight(6)
      canvas.fill(bar, with: "░", role: .dim)
      canvas.fill(bar.left(bar.width * done / state.total), with: "█", role: .number)
      canvas.put(percent, in: line, role: .number, align: .right)
    } else if state.done > 0 {
      canvas.put("\(state.done)", in: line, role: .number)
    }
    canvas.cursor = Point(line.x, line.y)
  }
}
