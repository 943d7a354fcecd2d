import Foundation
import Store

/// A file being written, readable by its owner alone; it appears under its name only when it is whole.
///
/// Without a path everything goes to standard output.
public final class OutputFile {
  private let path: String?
  private let temporary: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  /// Begins a file beside its final place.
  /// - Throws: ``InterchangeError/exists(path:)``, ``InterchangeError/cannotMake(path:)``.
  public init(_ path: String?, overwrite: Bool) throws {
    self.path = path
    buffer.reserveCapacity(Self.capacity)
    guard let path else {
      temporary = nil
      descriptor = STDOUT_FILENO
      return
    }
    if !overwrite, access(path, F_OK) == 0 { throw InterchangeError.exists(path: path) }
    guard let made = TemporaryFile.make(beside: path) else { throw InterchangeError.cannotMake(path: path) }
    (temporary, descriptor) = (made.path, made.descriptor)
  }

  deinit {
    guard let temporary, descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
  }

  /// Appends bytes.
  public func write(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes out what is left and gives the file its name.
  public func finish() throws {
    try flush()
    guard let path, let temporary else { return }
    let isWhole = fsync(descriptor) == 0 && close(descriptor) == 0
    descriptor = -1
    guard isWhole, rename(temporary, path) == 0 else {
      unlink(temporary)
      throw InterchangeError.writeFailed(path: path)
    }
  }

  private func flush() throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw InterchangeError.writeFailed(path: path ?? "") }
      rest = rest.dropFirst(written)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
