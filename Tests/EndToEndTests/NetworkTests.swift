import Foundation
import Testing

/// Tells whether system calls can be watched here.
enum Watch {
  private static let tracer = [
    "/usr/bin/strace", "-f", "-qq", "-A", "-e", "trace=network", "-e", "signal=none", "-o",
  ]

  /// What a program is run under so that its calls of the network are added to a file.
  static func command(to file: String) -> [String] { tracer + [file] }

  /// Whether a call of the network is seen: one is made, to this machine alone, and looked for.
  static let works: Bool = {
    guard let office = try? Office() else { return false }
    let file = "\(office.folder)/calls"
    office.wrapper = command(to: file)
    _ = try? office.start("/bin/bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9").end()
    return (try? String(contentsOfFile: file, encoding: .utf8))?.contains("socket(") ?? false
  }()
}

extension EndToEnd {
  @Suite("The network", .enabled(if: Watch.works, "strace is not installed or may not trace here"))
  struct NetworkTests {
    @Test func isNeverAsked() throws {
      let office = try Office()
      let calls = "\(office.folder)/calls"
      office.wrapper = Watch.command(to: calls)
      try office.make()
      let file = try office.write(Papers.many(3, called: "Оспанов"), to: "registrations.csv")
      try office.must("import", "registrations", file)

      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(7))
      Papers.keyTemporary(into: session)
      session.press(.f(2))
      try session.wait(for: "\(Tongue.ru.saved): Қасымова")
      session.press(.f(10))
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(3))
      session.type("касым")
      try session.wait(for: "Қасымова")
      session.press(.f(10))
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(10))
      #expect(try session.end() == 0)

      try office.must("search", "касымова")
      try office.must("verify")
      try office.must("doctor")
      office.environment["USER"] = nil
      try office.must("doctor")
      // strace also tells of threads that end; a call has a name and a bracket.
      let seen = try String(contentsOfFile: calls, encoding: .utf8).split(separator: "\n")
        .filter { $0.contains(/[a-z0-9]\(/) }
      #expect(seen.isEmpty)
    }
  }
}
