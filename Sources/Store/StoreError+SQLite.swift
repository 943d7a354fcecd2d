import Foundation
import GRDB

extension StoreError {
  /// Runs `body` on the database at `path` and turns SQLite's errors into ours.
  static func mapped<T>(at path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw meaning(of: error, at: path)
    }
  }

  private static func meaning(of error: DatabaseError, at path: String) -> any Error {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreError.busy
    case .SQLITE_INTERRUPT: Interruption.Stopped()
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CANTOPEN:
      StoreError.disk(error.message ?? "\(error.resultCode)")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: StoreError.notPermitted(path: path)
    default: StoreError.refused(error.message ?? "\(error.resultCode)")
    }
  }
}
