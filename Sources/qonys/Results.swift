import Domain
import Foundation
import Store

/// Standard output, line by line. What a terminal would take for a command never gets through.
final class Results {
  private let isTerminal: Bool
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  /// Writes to standard output, or to another open file.
  init(descriptor: Int32 = STDOUT_FILENO, isTerminal: Bool? = nil) {
    self.descriptor = descriptor
    self.isTerminal = isTerminal ?? (isatty(descriptor) == 1)
    buffer.reserveCapacity(Self.capacity)
  }

  /// Writes a line.
  /// - Throws: ``StoreError/disk(_:)`` where the output cannot be written.
  func line(_ text: String = "") throws {
    buffer.append(contentsOf: (isTerminal ? text.forTerminal : text).utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.capacity { try finish() }
  }

  /// Writes several lines.
  func text(_ lines: String) throws {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) { try self.line(String(line)) }
  }

  /// Writes out what is left.
  func finish() throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw StoreError.disk(String(cString: strerror(errno))) }
      rest = rest.dropFirst(written)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Standard error: what a person is told.
enum Messages {
  /// Says something, a line or several.
  static func say(_ text: String) {
    let out = Results(descriptor: STDERR_FILENO)
    try? out.text(text)
    try? out.finish()
  }
}

extension String {
  /// The line with its spaces as they are, but without control, bidirectional and other unseen characters.
  var forTerminal: String {
    if Cleaning.isClean(self) { return self }
    return split(separator: " ", omittingEmptySubsequences: false)
      .map { Cleaning.clean(String($0)).text }.joined(separator: " ")
  }
}
