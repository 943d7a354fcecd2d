import Testing

@Suite("A program on a terminal of its own")
struct SessionTests {
  private func shell(_ script: String) throws -> Session {
    try Session(["/bin/sh", "-c", script], environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"])
  }

  @Test func takesKeysAndShowsWhatIsWritten() throws {
    let session = try shell(#"printf 'Аты: '; read name; printf 'Сәлем, %s!' "$name"; exit 7"#)
    try session.wait(for: "Аты:")
    session.type("Айгүл")
    session.press(.enter)
    try session.wait(for: "Сәлем, Айгүл!")
    #expect(session.keys == 6)
    #expect(try session.end() == 7)
  }

  @Test func tellsTheSizeAndItsChange() throws {
    let session = try shell("stty size; read x; stty size")
    try session.wait(for: "24 80")
    session.resize(width: 40, height: 10)
    session.press(.enter)
    try session.wait(for: "10 40")
    #expect(try session.end() == 0)
  }

  @Test func aWaitInVainShowsTheScreen() throws {
    let session = try shell("echo here; read x")
    let failure = #expect(throws: Session.Failure.self) { try session.wait(for: "gone", within: 0.3) }
    #expect(failure?.description.contains("«gone»: not within 0.3 s") == true)
    #expect(failure?.description.contains("|here") == true)
  }

  @Test func aSignalEndsIt() throws {
    let session = try shell("echo here; read x")
    try session.wait(for: "here")
    session.kill(9)
    #expect(try session.end() == 137)
  }
}
