/// Reads the bytes of a file as text: UTF-8 with or without a byte order mark, else KZ-1048.
struct TextEncoding {
  /// The byte order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text in UTF-8, without a mark.
  let text: [UInt8]
  /// Whether a mark stood before it.
  let hadMark: Bool
  /// Whether the file is KZ-1048: Windows-1251 with the Kazakh letters in sixteen places.
  let isKZ1048: Bool

  /// Tells the encoding from the bytes: what is no UTF-8 is KZ-1048.
  init(_ bytes: [UInt8]) {
    hadMark = bytes.starts(with: Self.mark)
    isKZ1048 = String(validating: bytes, as: UTF8.self) == nil
    if isKZ1048 {
      text = Self.utf8(kz1048: bytes)
    } else {
      text = hadMark ? Array(bytes.dropFirst(Self.mark.count)) : bytes
    }
  }

  private static func utf8(kz1048 bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: upperHalf[Int(byte) - 0x80]) }
    }
    return text
  }

  /// KZ-1048 (СТ РК 1048-2002), 0x80…0xFF; 0x98 stands for nothing.
  private static let upperHalf: [[UInt8]] = """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏ\
    ђ‘’“”•–—\u{FFFD}™љ›њқһџ\
    \u{A0}ҰұӘ¤Ө¦§Ё©Ғ«¬\u{AD}®Ү\
    °±Ііөµ¶·ё№ғ»әҢңү\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
    абвгдежзийклмнопрстуфхцчшщъыьэюя
    """.unicodeScalars.map { Array(String($0).utf8) }
}
