import CSchema
import Domain
import Foundation
import GRDB

/// The file itself: making it, its rights, opening it with the settings that durability rests on.
enum DatabaseFile {
  /// 'Qony', as in schema.sql.
  static let applicationID = 0x516F_6E79

  /// Refuses what is not there, not ours, or on a network share.
  static func check(existing path: String) throws {
    guard access(path, F_OK) == 0 else { throw StoreError.missing(path: path) }
    guard access(path, R_OK | W_OK) == 0 else { throw StoreError.notPermitted(path: path) }
    try refuseNetworkShare(path, at: path)
    guard isOurs(path) else { throw StoreError.foreign(path: path) }
  }

  /// Refuses what is not there, cannot be read, or is not ours.
  static func check(readable path: String) throws {
    guard access(path, F_OK) == 0 else { throw StoreError.missing(path: path) }
    guard access(path, R_OK) == 0 else { throw StoreError.notPermitted(path: path) }
    guard isOurs(path) else { throw StoreError.foreign(path: path) }
  }

  /// Whether the file begins as a database of ours: asked before SQLite touches it, for opening would already
  /// change a stranger's file. What is still in a log beside the file only SQLite can tell.
  private static func isOurs(_ path: String) -> Bool {
    if access(path + "-wal", F_OK) == 0 { return true }
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { Glibc.close(file) }
    var header = [UInt8](repeating: 0, count: 72)
    guard pread(file, &header, header.count, 0) == header.count else { return false }
    let number = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
    return header.starts(with: Array("SQLite format 3\0".utf8)) && number == applicationID
  }

  /// Makes an empty file of mode 0600 (0660 in a folder with the setgid bit: shared by a group), in a
  /// folder of mode 0700 where there is none yet.
  static func make(_ path: String) throws {
    guard access(path, F_OK) != 0 else { throw StoreError.exists(path: path) }
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty { try makeFolder(folder) }
    try refuseNetworkShare(folder.isEmpty ? "." : folder, at: path)
    let mode = mode(in: folder)
    let file = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode)
    guard file >= 0 else {
      throw errno == EEXIST ? StoreError.exists(path: path) : StoreError.notPermitted(path: path)
    }
    fchmod(file, mode)  // whatever the umask says
    Glibc.close(file)
  }

  /// The rights of a new database: its owner's alone, in a folder that a group shares the group's too.
  static func mode(in folder: String) -> mode_t {
    folderIsShared(folder.isEmpty ? "." : folder) ? 0o660 : 0o600
  }

  /// Where a database is to be, with its folder made; what a link leads to where it is one.
  /// - Throws: ``StoreError/networkShare(path:)``, ``StoreError/notPermitted(path:)``.
  static func prepared(_ path: String) throws -> String {
    if let whole = realpath(path, nil) {
      defer { free(whole) }
      let found = String(cString: whole)
      try refuseNetworkShare(found, at: found)
      return found
    }
    let whole = URL(fileURLWithPath: path).standardizedFileURL.path
    let folder = (whole as NSString).deletingLastPathComponent
    try makeFolder(folder)
    try refuseNetworkShare(folder, at: whole)
    return whole
  }

  /// Takes a file away that could not be finished.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// How long another program is waited for, and how the connection is called.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "qonys"
    return configuration
  }

  /// Opens the file: WAL, synchronous FULL, foreign keys; an empty one gets the schema, an older one is
  /// migrated after a copy was put beside it.
  static func open(_ path: String, migrating migrations: Migrations) throws -> DatabaseQueue {
    try StoreError.mapped(at: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        // Not by GRDB's setting, which asks for the owner of the -wal file and so opens a socket to nscd.
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA cache_size = -65536")
        try db.execute(sql: "PRAGMA temp_store = MEMORY")
        try db.execute(sql: "PRAGMA mmap_size = 0")
        try migrations.bringUpToDate(db, path: path)
      }
      return queue
    }
  }

  private static func makeFolder(_ path: String) throws {
    var isFolder = stat()
    if stat(path, &isFolder) == 0 { return }
    let parent = (path as NSString).deletingLastPathComponent
    if !parent.isEmpty, parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw StoreError.notPermitted(path: path) }
  }

  private static func folderIsShared(_ folder: String) -> Bool {
    var found = stat()
    return stat(folder, &found) == 0 && found.st_mode & S_ISGID != 0
  }

  /// On a network share SQLite's locks and its shared memory do not hold.
  private static func refuseNetworkShare(_ place: String, at path: String) throws {
    guard let whole = realpath(place, nil) else { return }
    defer { free(whole) }
    if isNetwork(kind: Mounts.kind(of: String(cString: whole))) { throw StoreError.networkShare(path: path) }
  }

  private static func isNetwork(kind: String?) -> Bool {
    guard let kind else { return false }
    return ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs"].contains(kind)
  }
}
