import Foundation

/// A program of this machine that has a database open.
public struct Opener: Hashable, Sendable {
  /// The number of its process.
  public let process: Int32
  /// Whose it is: the account's name, else its number.
  public let login: String

  /// A program.
  public init(process: Int32, login: String) {
    self.process = process
    self.login = login
  }

  /// The other programs that have a database open, as far as the system tells: while one of ours has it open it holds a
  /// lock on the file or on the shared memory of its log, and the kernel lists all locks.
  static func all(of path: String) -> [Opener] {
    guard let list = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else { return [] }
    let files = [path, path + "-shm"].compactMap(FileNumber.init)
    return processes(in: list, of: files).subtracting([getpid()]).sorted().compactMap { process in
      var found = stat()
      guard stat("/proc/\(process)", &found) == 0 else { return nil }
      return Opener(process: process, login: Accounts.name(of: found.st_uid) ?? "\(found.st_uid)")
    }
  }

  /// The processes that hold a lock on one of the files, by a text in the form of /proc/locks.
  static func processes(in list: String, of files: [FileNumber]) -> Set<Int32> {
    var found: Set<Int32> = []
    for line in list.split(separator: "\n") {
      // `12: POSIX  ADVISORY  READ  4711 fe:01:262147 128 128`; one that waits has `->` before its kind.
      let parts = line.split(separator: " ").filter { $0 != "->" }
      guard parts.count >= 6, let process = Int32(parts[4]), process > 0 else { continue }
      if files.contains(where: { $0.text == parts[5] }) { found.insert(process) }
    }
    return found
  }

  /// Which file it is, whatever it is called: as the kernel writes it.
  struct FileNumber: Hashable {
    let text: String

    /// Nil where there is no such file.
    init?(_ path: String) {
      var found = stat()
      guard stat(path, &found) == 0 else { return nil }
      self.init(device: UInt64(found.st_dev), number: UInt64(found.st_ino))
    }

    init(device: UInt64, number: UInt64) {
      let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
      let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
      func twoDigits(_ part: UInt64) -> String {
        let digits = String(part, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }
      text = "\(twoDigits(major)):\(twoDigits(minor)):\(number)"
    }
  }
}
