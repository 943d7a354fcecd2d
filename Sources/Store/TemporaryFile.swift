import Glibc

/// A new file beside the place that it is to take once it is whole.
public enum TemporaryFile {
  /// Makes it, empty, for its owner alone, open for reading and writing.
  /// - Parameter path: the place; the file gets a name of its own that begins with it.
  /// - Returns: its path and descriptor, which the caller closes; nil where the folder takes no file.
  public static func make(beside path: String) -> (path: String, descriptor: Int32)? {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)  // mode 0600
    guard descriptor >= 0 else { return nil }
    let made = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    return (made ?? path, descriptor)
  }
}
