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
    name = (path as NSString).lastPathComponent
    if SpreadsheetFile.isOne(path) {
      content = TextEncoding(try SpreadsheetFile.csv(path))
      return
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw InterchangeError.unreadable(path: path)
    }
    do {
      content = TextEncoding([UInt8](try file.readToEnd() ?? Data()))
    } catch {
      throw InterchangeError.unreadable(path: path)
    }
  }
}
