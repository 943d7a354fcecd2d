import Foundation

/// The empty file whose lock says that the program of a draft runs.
final class DraftLock {
  /// The lock file.
  let path: String
  /// The mode of the draft's files: the database's own.
  let mode: mode_t
  private let file: Int32

  /// The file that holds the draft.
  var content: String { path + ".json" }

  /// Takes the lock of an open file, whoever closes it; nil where another program has it, or has taken the file
  /// away meanwhile.
  private init?(_ path: String, _ mode: mode_t, locking file: Int32) {
    self.path = path
    self.mode = mode
    self.file = file
    var found = stat()
    guard flock(file, LOCK_EX | LOCK_NB) == 0, fstat(file, &found) == 0, found.st_nlink > 0 else {
      return nil
    }
  }

  deinit { close(file) }

  /// Makes a new one beside a database.
  static func make(beside store: String) throws -> DraftLock {
    let mode = mode(of: store)
    while true {
      let path = "\(store).draft-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
      let file = open(path, O_CREAT | O_EXCL | O_RDONLY | O_CLOEXEC, mode)
      if file < 0, errno == EEXIST { continue }
      guard file >= 0 else { throw failure(path) }
      fchmod(file, mode)
      // Whoever looks for the drafts of dead programs may have come between: then once more.
      if let lock = DraftLock(path, mode, locking: file) { return lock }
    }
  }

  /// Those that no running program holds; they are held now.
  static func free(beside store: String) throws -> [DraftLock] {
    let mode = mode(of: store)
    let (folder, name) = (
      (store as NSString).deletingLastPathComponent, (store as NSString).lastPathComponent
    )
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
    else {
      throw StoreError.notPermitted(path: folder)
    }
    let start = name + ".draft-"
    return files.filter { $0.hasPrefix(start) && !$0.dropFirst(start.count).contains(".") }.sorted()
      .compactMap {
        let path = folder.isEmpty ? $0 : "\(folder)/\($0)"
        let file = open(path, O_RDONLY | O_CLOEXEC)
        return file < 0 ? nil : DraftLock(path, mode, locking: file)
      }
  }

  /// Takes the draft off the disk; the lock file goes last, so that what a crash leaves is found again.
  func remove() {
    for path in [content, path + ".new", path] { unlink(path) }
  }

  /// What the last call of the system went wrong with.
  static func failure(_ path: String) -> StoreError {
    switch errno {
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    default: .disk("\(path): \(String(cString: strerror(errno)))")
    }
  }

  private static func mode(of store: String) -> mode_t {
    var found = stat()
    return stat(store, &found) == 0 ? found.st_mode & 0o666 : 0o600
  }
}
