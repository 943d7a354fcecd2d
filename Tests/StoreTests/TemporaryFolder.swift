import Foundation

/// A folder of its own for one test; it goes when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/qonys-store-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A file in it.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of the files in it, sorted.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

/// The rights of a file or folder, as in `chmod`.
func mode(of path: String) -> mode_t {
  var found = stat()
  return stat(path, &found) == 0 ? found.st_mode & 0o7777 : 0
}
