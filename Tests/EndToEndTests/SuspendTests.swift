import Foundation
import Testing

extension EndToEnd {
  @Suite("Under a shell with job control") struct SuspendTests {
    /// A shell that has started the program.
    private func shell(in office: Office) throws -> Session {
      office.environment["PS1"] = "shell> "
      office.environment["QONYS"] = office.program
      let session = try office.start("/bin/bash", "--norc", "--noprofile", "--noediting", "-i")
      try waitForPrompt(session)
      session.type("\"$QONYS\" --day \(Office.day)\r")
      try session.wait(for: Tongue.ru.desk)
      return session
    }

    /// The shell reads again: what is typed sooner meets the modes of the program before it.
    private func waitForPrompt(_ session: Session, line: Int = #line) throws {
      try session.wait(until: "the shell asks", line: line) { screen in
        !screen.isAlternate && screen.lines.last { !$0.isEmpty } == "shell>"
      }
    }

    /// The shell has the terminal and works; then the program goes on as it was.
    private func goOn(_ session: Session, to screen: [String]) throws {
      try session.wait(for: "Stopped")
      try waitForPrompt(session)
      #expect(!session.screen.takesPaste)
      session.type("echo $((6 * 7))\r")
      try session.wait(for: "42")
      try waitForPrompt(session)
      session.type("fg\r")
      try session.wait(until: "the screen is back") { $0.isAlternate && $0.lines == screen }
      #expect(session.screen.takesPaste)
    }

    @Test func ctrlZStopsAndFgGoesOn() throws {
      let session = try shell(in: try Office.ready(registrations: Papers.header + Papers.aigul))
      session.type("1")
      session.type("касым")
      try session.wait(for: "Найти: касым", "1 найдено")
      session.settle()
      let list = session.screen.lines
      session.press(.control("z"))
      try goOn(session, to: list)
      session.type("ова")
      try session.wait(for: "Найти: касымова", "Айгүл")

      session.press(.f(10))
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(10))
      try waitForPrompt(session)
      session.type("echo status=$?\r")
      try session.wait(for: "status=0")
    }

    @Test func aFormThatIsStoppedFromOutsideIsAsItWas() throws {
      let session = try shell(in: try Office.ready())
      session.press(.f(7), .enter)
      session.type("Қасымова")
      try session.wait(for: "Қасымова")
      session.settle()
      let form = session.screen.lines
      session.killForeground(SIGTSTP)
      try goOn(session, to: form)
      session.type("й")
      try session.wait(for: "Қасымовай")
    }

    @Test func ctrlZInAFormTakesTypingBack() throws {
      let office = try Office.ready()
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(7), .enter)
      session.type("Қасымова")
      try session.wait(for: "Қасымова")
      session.press(.control("z"))
      try session.wait(until: "the surname is gone") { !$0.text.contains("Қасымова") }
      #expect(session.screen.isAlternate)
    }

    /// Where no shell could start it again, the program does not stop.
    @Test func withoutAShellCtrlZDoesNothing() throws {
      let office = try Office.ready()
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.press(.control("z"), .f(7))
      try session.wait(for: Tongue.ru.newRegistration)
    }
  }
}
