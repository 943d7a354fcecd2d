import Testing

@testable import TUI

private struct Broken: Error {}
private struct Stopped: Interruption {}
private struct Told: Answer {
  let text: String
}

/// A screen that does what its keys say and remembers what happened.
private struct Plain: Screen {
  final class Diary {
    var entries: [String] = []
  }

  let diary: Diary
  var name = "первый"
  var pieces = 0

  var bindings: [Binding] {
    [
      Binding("dialog", .character("d"), label: "Спросить", help: "Спрашивает и ждёт ответа."),
      Binding("close", .escape, label: "Закрыть", isLive: name != "первый"),
      Binding("secret", label: "Дело кандаса", aliases: ["Қандас ісі", "Kandas case"]),
    ]
  }
  var help: [String] { ["Пункт 12 Правил."] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    diary.entries.append("\(name) \(key)")
    switch key {
    case .function(5): throw Broken()
    case .function(6): throw Stopped()
    case .function(7):
      return .run(
        Job(title: "Импорт") { progress in
          progress.update(done: 1, of: 2, "строка 1")
          return Told(text: "готово")
        })
    case .function(8): return .run(Job(title: "Импорт") { _ in throw Broken() })
    case .function(2): return .push(Plain(diary: diary, name: "второй"))
    case .function(3): return .replace(Plain(diary: diary, name: "третий"))
    case .function(10): return .quit
    case .tab:
      pieces = 3
      return .stay
    default: break
    }
    switch command(for: key) {
    case "dialog": return .push(ConfirmDialog("q", title: "Снять?", lines: ["С учёта."], words: words))
    case "close": return .pop(Told(text: "закрыт \(name)"))
    case "secret":
      diary.entries.append("открыто")
      return .stay
    default: return .ignored
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    switch answer {
    case let told as Told: diary.entries.append("\(name): \(told.text)")
    case let answer as DialogAnswer: diary.entries.append("\(answer)")
    default: diary.entries.append("\(name): без ответа")
    }
    return .stay
  }

  mutating func idle() throws -> Bool {
    guard pieces > 0 else { return false }
    pieces -= 1
    diary.entries.append("кусок")
    return true
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(title: name, right: "20.11.2026", message: Frame.Message("сообщение"))
    canvas.cursor = Point(body.x, body.y)
  }
}

@Suite struct StackTests {
  private let diary = Plain.Diary()

  private func robot() -> Robot {
    Robot(
      ScreenStack(Plain(diary: diary), words: words) { error in
        ErrorText(title: "Сбой", lines: ["Ошибка: \(error)"])
      })
  }

  @Test func opensARecord() {
    let stack = ScreenStack(NumberList(words: words), words: words) {
      ErrorText(title: "Ошибка", lines: ["\($0)"])
    }
    let robot = Robot(stack)
    robot.press(.down, .enter)
    robot.type("910412")
    robot.press(.enter)
    #expect(robot.screen[3].contains("✗ 910412"))
    robot.press(.function(2))
    #expect(robot.screen.contains { $0.contains("[ Да ]  [ Нет ]") })
    robot.press(.character("н"), .escape)
    #expect(robot.screen[0].hasPrefix(" Номера"))
    #expect(robot.screen.contains { $0.hasPrefix("▸  № 2 ") }, "back on the row that was left")
  }

  @Test func drawsFrameAndFooter() {
    let robot = robot()
    #expect(robot.screen.count == 24)
    #expect(robot.screen[0] == " первый" + String(repeating: " ", count: 62) + "20.11.2026")
    #expect(robot.screen[22] == " сообщение")
    #expect(robot.screen[23] == " F1 Помощь F9 Команды d Спросить")
  }

  /// A long title is cut before the corner, whose last part is the language; a third of the line is the title's.
  @Test(arguments: [
    (80, "Qonys · Новая регистрация…   записано 12 · пт 20.11.2026 · aliya.sadykova · ru"),
    (60, "Qonys · Новая регистрация · в… записано 12 · пт 20.11.2026"),
  ])
  func theTitleIsCutBeforeTheCorner(width: Int, line: String) {
    var canvas = Canvas(Size(width, 24))
    _ = canvas.frame(
      title: "Qonys · Новая регистрация · временная",
      right: "записано 12 · пт 20.11.2026 · aliya.sadykova · ru")
    #expect(canvas.text[0].trimmingPrefix(" ") == line, "\(canvas.text[0])")
  }

  @Test func screensOpenCloseAndAnswer() {
    let robot = robot()
    robot.press(.function(2))
    #expect(robot.screen[0].hasPrefix(" второй"))
    robot.press(.escape)
    #expect(diary.entries.last == "первый: закрыт второй")
    robot.press(.function(3))
    #expect(robot.screen[0].hasPrefix(" третий"))
    robot.press(.escape)
    #expect(robot.stack.isFinished)
  }

  @Test func aDialogLeavesTheScreenBeneathVisible() {
    let robot = robot()
    robot.press(.character("в"))
    #expect(robot.screen[0].hasPrefix(" первый"))
    #expect(robot.screen.contains { $0.contains("┌─ Снять? ─") })
    robot.press(.enter)
    #expect(diary.entries.last == "\(DialogAnswer.no("q"))", "what removes suggests no")
    robot.press(.character("d"), .left, .enter)
    #expect(diary.entries.last == "\(DialogAnswer.yes("q"))")
    robot.press(.character("d"), .escape)
    #expect(diary.entries.last == "первый: без ответа")
  }

  @Test func anErrorBecomesADialog() {
    let robot = robot()
    robot.press(.function(5))
    #expect(robot.screen.contains { $0.contains("┌─ Сбой ─") })
    #expect(robot.screen.contains { $0.contains("Ошибка: Broken()") })
    robot.press(.enter)
    #expect(!robot.screen.contains { $0.contains("Сбой") })
  }

  @Test func aReadingThatGaveWayToAKeyIsNoError() {
    let robot = robot()
    robot.press(.function(6))
    #expect(robot.stack.screens.count == 1)
  }

  @Test func commandsAreFoundInAnyLayoutAndRun() {
    let robot = robot()
    robot.press(.function(9))
    #expect(robot.screen.contains { $0.contains("Дело кандаса") })
    robot.type("ltkj")
    #expect(robot.screen.contains { $0.contains("Дело кандаса") })
    #expect(!robot.screen.contains { $0.contains("Спросить") })
    robot.press(.enter)
    #expect(diary.entries.last == "открыто")
    robot.press(.function(9))
    robot.type("KANDAS C")
    robot.press(.enter)
    #expect(diary.entries.filter { $0 == "открыто" }.count == 2, "found in another language")
    robot.press(.function(9))
    robot.type("жжж")
    #expect(robot.screen.contains { $0.contains("Ничего не найдено") })
    robot.press(.enter, .escape)
    #expect(robot.stack.screens.count == 1)
    robot.press(.function(9))
    robot.type("помощь")
    robot.press(.enter)
    #expect(robot.screen[0] == " Помощь")
  }

  @Test func helpTellsTheScreensWordsAndItsLiveKeys() {
    let robot = robot()
    robot.press(.function(1))
    let text = robot.screen.joined(separator: "\n")
    #expect(text.contains("Пункт 12 Правил."))
    #expect(text.contains("d   Спрашивает и ждёт ответа."))
    #expect(!text.contains("Esc  Закрыть\n"))
    robot.press(.escape)
    #expect(robot.screen[0].hasPrefix(" первый"))
  }

  @Test func aSmallWindowLosesNothing() {
    let robot = robot()
    robot.press(.function(2))
    robot.size = Size(79, 24)
    #expect(robot.screen[0] == "Окно мало: 79×24, нужно 80×24")
    let before = diary.entries
    robot.press(.escape, .function(5), .character("d"))
    #expect(diary.entries == before)
    robot.size = Size(132, 43)
    #expect(robot.screen[0].hasPrefix(" второй"))
  }

  @Test func hangUpReachesEveryScreen() {
    let robot = robot()
    robot.press(.function(2), .hangUp)
    #expect(diary.entries.suffix(2) == ["второй hangUp", "первый hangUp"])
    #expect(robot.stack.isFinished)
  }

  @Test func whatCanWaitIsDoneInPieces() {
    let robot = robot()
    robot.stack.press(.tab, in: robot.size)
    #expect(robot.stack.idle())
    #expect(robot.stack.idle())
    #expect(robot.stack.idle())
    #expect(!robot.stack.idle())
    #expect(diary.entries.filter { $0 == "кусок" }.count == 3)
  }

  @Test func aJobAnswersTheScreenThatRanIt() {
    let robot = robot()
    robot.press(.function(7))
    #expect(diary.entries.last == "первый: готово")
    #expect(robot.stack.screens.count == 1)
  }

  @Test func aJobThatFailsSaysSo() {
    let robot = robot()
    robot.press(.function(8))
    #expect(robot.screen.contains { $0.contains("┌─ Сбой ─") })
    #expect(!robot.stack.isWorking)
  }

  @Test func aJobCanBeCancelled() {
    let job = Job(title: "Импорт") { progress in
      while true { try progress.checkCancelled() }
    }
    struct Runner: Screen {
      let job: Job
      var wasCancelled = false
      mutating func handle(_ key: Key, in area: Size) throws -> Step { .run(job) }
      mutating func resume(with answer: (any Answer)?) throws -> Step {
        wasCancelled = answer == nil
        return .stay
      }
      func draw(on canvas: inout Canvas) {}
    }
    let stack = ScreenStack(Runner(job: job), words: words) { ErrorText(title: "", lines: ["\($0)"]) }
    stack.press(.enter, in: ScreenStack.smallest)
    #expect(stack.isWorking)
    #expect(stack.draw(ScreenStack.smallest).text.contains { $0.contains("┌─ Импорт ─") })
    stack.press(.escape, in: ScreenStack.smallest)
    #expect(stack.draw(ScreenStack.smallest).text.contains { $0.contains("Останавливается…") })
    stack.finishJob()
    #expect(!stack.isWorking)
    #expect((stack.screens.last as? Runner)?.wasCancelled == true)
  }

  @Test func ctrlZSuspendsOnlyWhereAScreenHasNoUseForIt() {
    let robot = robot()
    robot.press(.control("z"))
    #expect(robot.stack.wantsSuspend)
    robot.stack.wantsSuspend = false
    let form = Robot(
      ScreenStack(PersonForm(words: words), words: words) { ErrorText(title: "", lines: ["\($0)"]) })
    form.press(.control("z"))
    #expect(!form.stack.wantsSuspend)
  }

  @Test func keysTypedAheadAreAllApplied() {
    let slow = Robot(
      ScreenStack(PersonForm(words: words), words: words) { ErrorText(title: "", lines: ["\($0)"]) })
    let fast = Robot(
      ScreenStack(PersonForm(words: words), words: words) { ErrorText(title: "", lines: ["\($0)"]) })
    let keys: [Key] =
      (0..<20).flatMap { _ in [Key.character("9"), .enter, .character("К"), .backspace, .up, .left] }
    for key in keys { slow.press(key) }
    fast.pressAhead(keys)
    #expect(slow.canvas == fast.canvas)
  }
}
