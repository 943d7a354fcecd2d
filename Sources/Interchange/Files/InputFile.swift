import Foundation

/// A file to be imported.
struct InputFile {
  /// Its name without the folder, as journal and messages call it.
  let name: String
  /// Its text and encoding.
  let content: TextEncoding

  /// Reads the whole file.
  init(_ path: String) throws {
    guard access(path, F_OK) == 0 else { throw InterchangeError.missing(path: path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InterchangeError.unreadable(path: path)
    }
    name = (path as NSString).lastPathComponent
    content = TextEncoding([UInt8](data))
  }
}
