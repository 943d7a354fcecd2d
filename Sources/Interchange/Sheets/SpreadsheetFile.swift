import Foundation

/// A spreadsheet's `.xlsx`, read through Debian's `xlsx2csv`; its output is untrusted input like any file.
enum SpreadsheetFile {
  static let program = "xlsx2csv"
  /// Bytes of CSV that a sheet of hand may come to; a workbook that unpacks to more is no such sheet.
  private static let most = 64 << 20

  /// Whether a path is one's.
  static func isOne(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }

  /// The bytes of its first sheet as CSV, days as YYYY-MM-DD.
  /// - Throws: ``InterchangeError/needsProgram(_:file:)``, ``InterchangeError/damagedSheet(path:)``,
  ///   ``InterchangeError/unreadable(path:)``.
  static func csv(_ path: String) throws -> [UInt8] {
    let name = (path as NSString).lastPathComponent
    guard let found = find() else { throw InterchangeError.needsProgram(program, file: name) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw InterchangeError.unreadable(path: path) }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Not by Foundation's Process, which opens a socket pair to learn of the end.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let whole = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    let arguments = [found, "--dateformat", "%Y-%m-%d", whole]
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child = pid_t()
    let failure = posix_spawn(&child, found, &actions, nil, &pointers, environ)
    close(ends[1])
    guard failure == 0 else { throw InterchangeError.unreadable(path: path) }
    let bytes = read(ends[0])
    if bytes == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard let bytes else { throw InterchangeError.unreadable(path: path) }
    guard status == 0 else { throw InterchangeError.damagedSheet(path: path) }
    return bytes
  }

  /// All that comes; nil where it is more than such a sheet can be.
  private static func read(_ pipe: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(pipe, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
      if bytes.count > most { return nil }
    }
  }

  private static func find() -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
      .map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
  }
}
