import Domain
import Foundation
import GRDB
import GRDBSQLite

/// How a database is doing, as far as it can be told without going through its records.
public struct Health: Sendable {
  /// The schema's version in the file.
  public let schema: Int
  /// Bytes of the file.
  public let size: Int
  /// Bytes of its write-ahead log.
  public let logSize: Int
  /// The file's permission bits.
  public let mode: Int
  /// The folder is one that a group shares.
  public let isShared: Bool
  /// SQLite's journal mode; `wal` is ours.
  public let journalMode: String
  /// SQLite's synchronous setting of this connection; 2 is FULL, ours.
  public let synchronous: Int
  /// Rows by register.
  public let rows: [Register.Name: Int]
  /// Changes in the journal.
  public let changes: Int
  /// Bytes free on the file's disk.
  public let freeDisk: Int
  /// The kind of file system the file lies on; nil where it cannot be told.
  public let fileSystem: String?

  /// SQLite's version.
  public static var sqliteVersion: String { String(cString: sqlite3_libversion()) }
  /// The schema's version that this program makes.
  public static var schemaOfThisProgram: Int { Migrations.ours.version }

  /// Bytes of the file for each person in it; nil where there is none.
  public var bytesPerPerson: Int? {
    let people = rows[.person] ?? 0
    return people > 0 ? (size + logSize) / people : nil
  }

  /// Whether others than the owner (or the group that shares the folder) may read or write the file.
  public var isOpenToOthers: Bool { mode & (isShared ? 0o007 : 0o077) != 0 }
}

extension Store {
  /// How the database is doing; counts every register, which takes a second at a million people.
  public func health() throws -> Health {
    try read { db in
      var rows: [Register.Name: Int] = [:]
      for name in Register.Name.allCases {
        rows[name] = try db.integer("SELECT count(*) FROM \(name.rawValue)").map { Int($0) }
      }
      var file = stat()
      var log = stat()
      var folder = stat()
      var disk = statvfs()
      let place = (path as NSString).deletingLastPathComponent
      stat(path, &file)
      if stat(path + "-wal", &log) != 0 { log.st_size = 0 }
      stat(place.isEmpty ? "." : place, &folder)
      statvfs(path, &disk)
      return Health(
        schema: Int(try db.integer("PRAGMA user_version") ?? 0),
        size: Int(file.st_size), logSize: Int(log.st_size), mode: Int(file.st_mode & 0o777),
        isShared: folder.st_mode & S_ISGID != 0,
        journalMode: try db.first("PRAGMA journal_mode") { $0[0] } ?? "?",
        synchronous: Int(try db.integer("PRAGMA synchronous") ?? 0), rows: rows,
        changes: Int(try db.integer("SELECT count(*) FROM change") ?? 0),
        freeDisk: Int(disk.f_bavail) * Int(disk.f_frsize), fileSystem: fileSystem)
    }
  }

  private var fileSystem: String? {
    guard let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    return Mounts.kind(of: String(cString: whole))
  }
}
