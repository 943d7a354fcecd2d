/// Writes a name's sort key, one printable ASCII byte for each sign, four more for other scripts.
///
/// Space, ASCII signs and digits stand for themselves below `:`; then come the 42 letters, the 26 Latin
/// ones, and `~` before the code point of anything else.
struct SortKeyWriter {
  private var bytes: [UInt8] = []

  private static let firstCyrillic = UInt8(ascii: ":")
  private static let firstLatin = firstCyrillic + 42
  private static let otherScript = UInt8(ascii: "~")

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ scalar: Unicode.Scalar) {
    let byte = Self.table[scalar]
    if byte != 0 {
      if byte != Self.nothing { bytes.append(byte) }
    } else {
      writeOther(scalar)
    }
  }

  private mutating func writeOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isWhitespace {
      bytes.append(UInt8(ascii: " "))
    } else if properties.isAlphabetic || properties.numericType != nil {
      let small = properties.lowercaseMapping.unicodeScalars.first ?? scalar
      bytes.append(Self.otherScript)
      // Four digits of six bits, in the 64 bytes from 0 on.
      for shift: UInt32 in [18, 12, 6, 0] {
        bytes.append(UInt8(ascii: "0") + UInt8(small.value >> shift & 0x3F))
      }
    } else {
      bytes.append(UInt8(ascii: "!"))
    }
  }

  /// Marks the code points that leave no trace: combining marks of a decomposed letter.
  private static let nothing: UInt8 = 0xFF

  private static let table: LetterTable<UInt8> = {
    var table = LetterTable<UInt8>(0)
    for value in UInt8(ascii: " ")...UInt8(ascii: "9") {
      table[Unicode.Scalar(value)] = value
    }
    for (scalar, letter) in LatinLetters.all {
      table[scalar] = firstLatin + (letter - UInt8(ascii: "a"))
    }
    for value in UInt8(ascii: "a")...UInt8(ascii: "z") {
      table[Unicode.Scalar(value)] = firstLatin + (value - UInt8(ascii: "a"))
      table[Unicode.Scalar(value - 0x20)] = firstLatin + (value - UInt8(ascii: "a"))
    }
    let places = Dictionary(
      uniqueKeysWithValues: zip(KazakhAlphabet.order, firstCyrillic...))
    for (scalar, letter) in KazakhAlphabet.letters {
      table[scalar] = places[letter] ?? 0
    }
    for value in 0x300...0x36F as ClosedRange<UInt32> {
      if let mark = Unicode.Scalar(value) { table[mark] = nothing }
    }
    for apostrophe in "`´ʹʻʼʽʾʿˈ‘’‛′".unicodeScalars {
      table[apostrophe] = UInt8(ascii: "'")
    }
    for dash in "‐‑‒–—".unicodeScalars {
      table[dash] = UInt8(ascii: "-")
    }
    return table
  }()
}
