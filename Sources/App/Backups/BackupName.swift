import Domain
import Foundation

/// How the file of a copy is called.
public enum BackupName {
  /// A path as it was given; a folder gets a file of the moment in it.
  public static func whole(_ path: String, at moment: Timestamp) -> String {
    var found = stat()
    guard stat(path, &found) == 0, found.st_mode & S_IFMT == S_IFDIR else { return path }
    return (path.hasSuffix("/") ? path : path + "/") + file(at: moment)
  }

  /// `qonys-2026-11-27-0930.db`.
  static func file(at moment: Timestamp) -> String {
    "qonys-\(moment.localDay.iso)-\(moment.localClock.filter(\.isNumber)).db"
  }
}
