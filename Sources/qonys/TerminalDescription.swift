import Foundation

/// What the machine's terminfo says of a terminal, read without taking the terminal.
struct TerminalDescription: Equatable {
  /// Colours it shows; 0 where it has none.
  let colours: Int

  /// Looks a terminal up where terminfo lies; nil where none is described.
  static func find(_ name: String, in surroundings: [String: String]) -> TerminalDescription? {
    guard let first = name.utf8.first, !name.contains("/") else { return nil }
    let own = [surroundings["TERMINFO"], surroundings["HOME"].map { "\($0)/.terminfo" }].compactMap { $0 }
    for folder in own + ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"] {
      for letter in [String(decoding: [first], as: UTF8.self), String(first, radix: 16)] {
        if let data = FileManager.default.contents(atPath: "\(folder)/\(letter)/\(name)") {
          return TerminalDescription(compiled: [UInt8](data))
        }
      }
    }
    return nil
  }

  /// Reads a compiled entry (term(5)): a header of six numbers, names, flags, then the numbers, of which
  /// the fourteenth is `max_colors`; they have 16 bits, or 32 where the magic says so.
  init?(compiled bytes: [UInt8]) {
    func word(_ at: Int) -> Int? {
      at + 1 < bytes.count ? Int(bytes[at]) | Int(bytes[at + 1]) << 8 : nil
    }
    guard let magic = word(0), magic == 0o432 || magic == 0o1036, let names = word(2), let flags = word(4),
      let numbers = word(6)
    else { return nil }
    let width = magic == 0o432 ? 2 : 4
    let start = 12 + names + flags
    let place = start + start % 2 + 13 * width
    guard numbers > 13, let low = word(place) else {
      colours = 0
      return
    }
    let high = width == 4 ? word(place + 2) ?? 0 : 0
    let isAbsent = width == 2 ? low >= 0x8000 : high >= 0x8000
    colours = isAbsent ? 0 : low | high << 16
  }
}
