import Foundation

/// An office of its own for one test: a home folder that goes with the test, the program's commands, and SQL
/// past the program.
final class Office {
  /// The desk's day in all tests, a Friday.
  static let day = "2026-11-20"

  let folder: String
  let language: Tongue
  /// What the programs of the office find around them.
  var environment: [String: String]
  /// A program that everything is run under, with its arguments.
  var wrapper: [String] = []

  /// What a command came to.
  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  /// A command that runs.
  struct Running {
    fileprivate let session: Session
    fileprivate let output: String
    fileprivate let messages: String

    /// Waits for its end.
    func end() throws -> Outcome {
      let status = try session.end(within: 30)
      return Outcome(
        status: status, output: try String(contentsOfFile: output, encoding: .utf8),
        messages: try String(contentsOfFile: messages, encoding: .utf8))
    }
  }

  /// An office without a database.
  init(_ language: Tongue = .ru) throws {
    var template = Array("/tmp/qonys-office-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    folder = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    self.language = language
    environment = [
      "HOME": folder, "XDG_DATA_HOME": "\(folder)/data", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "USER": "dana", "QONYS_LANG": language.rawValue,
    ]
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// An office whose database has the classifier and, where rows are given, registrations.
  static func ready(_ language: Tongue = .ru, registrations: String? = nil) throws -> Office {
    let office = try Office(language)
    try office.make()
    if let registrations {
      let file = try office.write(registrations, to: "registrations.csv")
      try office.must("import", "registrations", file)
    }
    return office
  }

  /// Makes the database and takes the classifier in.
  func make() throws {
    try must("init")
    try must("import", "kato", try write(Kato.edition, to: "kato-2026-07-17.csv"))
  }

  // MARK: Files

  /// The database.
  var database: String { "\(folder)/data/qonys/qonys.db" }

  /// The drafts on the disk, as they are written there.
  var drafts: [String] {
    let place = "\(folder)/data/qonys"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { $0.contains(".draft-") && $0.hasSuffix(".json") }
      .compactMap { try? String(contentsOfFile: "\(place)/\($0)", encoding: .utf8) }
  }

  /// Writes a file of the office.
  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  // MARK: Programs

  /// The program itself; "" where no release is known, and then no test runs.
  var program: String { Release.program ?? "" }

  /// Starts any program on a terminal.
  func start(_ command: String...) throws -> Session {
    try Session(wrapper + command, environment: environment, owner: self)
  }

  /// Opens the desk.
  func open() throws -> Session { try start(program, "--day", Self.day) }

  /// Begins a command of the program.
  func begin(_ arguments: String...) throws -> Running { try begin(wrapper + [program] + arguments) }

  /// Runs a command of the program.
  func run(_ arguments: String...) throws -> Outcome { try begin(wrapper + [program] + arguments).end() }

  /// Runs a command that has to succeed.
  @discardableResult
  func must(_ arguments: String...) throws -> Outcome {
    let outcome = try begin(wrapper + [program] + arguments).end()
    guard outcome.status == 0 else {
      let said = outcome.messages + outcome.output
      throw Session.Failure(
        description: "qonys \(arguments.joined(separator: " ")): \(outcome.status)\n\(said)")
    }
    return outcome
  }

  /// What a statement answers, past the program: a row a line, columns parted by `|`.
  @discardableResult
  func sql(_ statement: String) throws -> String {
    let outcome = try begin(["/usr/bin/sqlite3", "-batch", "-bail", database, statement]).end()
    guard outcome.status == 0 else { throw Session.Failure(description: "\(statement): \(outcome.messages)") }
    return outcome.output.trimmingCharacters(in: .newlines)
  }

  private func begin(_ command: [String]) throws -> Running {
    let name = "\(folder)/\(UInt64.random(in: 0...UInt64.max))"
    let script = "out=$1; err=$2; shift 2; exec \"$@\" >\"$out\" 2>\"$err\" </dev/null"
    let session = try Session(
      ["/bin/sh", "-c", script, "sh", name + ".out", name + ".err"] + command, environment: environment,
      owner: self)
    return Running(session: session, output: name + ".out", messages: name + ".err")
  }
}
