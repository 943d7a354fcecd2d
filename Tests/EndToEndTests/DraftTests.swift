import Foundation
import Testing

extension EndToEnd {
  @Suite("A form half filled") struct DraftTests {
    /// Opens the form and fills some of it; the cursor stays in an unfinished field.
    private func fillHalf(of office: Office) throws -> Session {
      let session = try office.open()
      try session.wait(for: office.language.desk)
      session.press(.f(7))
      session.type("910412400086")
      session.press(.enter)
      session.type("Қасымова")
      session.press(.enter)
      session.type("Айгүл")
      session.press(.enter)
      session.type("Ерлан")
      try session.wait(until: "the form is half filled") {
        $0.text.contains("Айгүл") && $0.text.contains("Ерлан")
      }
      session.settle()
      return session
    }

    /// The form itself: without the title line, the message and the keys.
    private func form(_ session: Session) -> [String] { Array(session.screen.lines[2..<21]) }

    /// Starts the program again: the form is there before anything else.
    private func reopen(_ office: Office) throws -> Session {
      let session = try office.open()
      try session.wait(for: office.language.newRegistration, office.language.draftBack)
      session.settle()
      return session
    }

    @Test(arguments: Tongue.allCases)
    func comesBackAsItWasAfterAKill(_ language: Tongue) throws {
      let office = try Office.ready(language)
      let before = try fillHalf(of: office)
      try before.wait(until: "the draft is on the disk") { _ in
        office.drafts.contains { $0.contains("Ерлан") }
      }
      let (form, x, y) = (form(before), before.screen.x, before.screen.y)
      before.kill(SIGKILL)
      #expect(try before.end() == 128 + SIGKILL)

      let after = try reopen(office)
      #expect(self.form(after) == form)
      #expect((after.screen.x, after.screen.y) == (x, y))
      after.type("қызы")
      try after.wait(for: "Ерланқызы")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func isKeptWhenTheProgramIsAskedToEnd(_ signal: Int32) throws {
      let office = try Office.ready()
      let before = try fillHalf(of: office)
      let form = form(before)
      before.kill(signal)
      #expect(try before.end() == 128 + signal)
      try expectSane(before)
      #expect(self.form(try reopen(office)) == form)
    }

    @Test func isKeptWhenTheWindowIsClosed() throws {
      let office = try Office.ready()
      let before = try fillHalf(of: office)
      let form = form(before)
      before.hangUp()
      #expect(try before.end() == 128 + SIGHUP)
      #expect(self.form(try reopen(office)) == form)
    }

    @Test func isKeptWhenTheProgramCrashes() throws {
      let office = try Office.ready()
      office.environment["SWIFT_BACKTRACE"] = "enable=no"
      let before = try fillHalf(of: office)
      try before.wait(until: "the draft is on the disk") { _ in
        office.drafts.contains { $0.contains("Ерлан") }
      }
      let form = form(before)
      before.kill(SIGSEGV)
      #expect(try before.end() == 128 + SIGSEGV)
      try expectSane(before)
      #expect(self.form(try reopen(office)) == form)
    }

    /// Leaving asks; a draft thrown away is not offered again.
    @Test func isGoneWhenItIsThrownAway() throws {
      let office = try Office.ready()
      let session = try fillHalf(of: office)
      session.press(.f(10))
      try session.wait(for: "Запись не сохранена")
      session.press(.down, .down, .enter)
      try session.wait(for: Tongue.ru.desk)
      #expect(office.drafts.isEmpty)
    }

    /// The terminal is as a new one: its modes, the normal screen, a cursor, no marks around pasted text.
    private func expectSane(_ session: Session) throws {
      let untouched = try Session(["/bin/true"], environment: [:])
      #expect(try untouched.end() == 0)
      #expect(session.modeFlags == untouched.modeFlags)
      #expect(!session.screen.isAlternate)
      #expect(session.screen.isCursorVisible)
      #expect(!session.screen.takesPaste)
    }
  }
}
