import Foundation

/// Latin letters with marks (ü, ş, ñ, ǵ…) and the plain letter each is a form of.
enum LatinLetters {
  /// The blocks that hold them: Latin-1 to Extended-B with its neighbours, and Extended Additional.
  static let blocks = [0xC0...0x2AF as ClosedRange<UInt32>, 0x1E00...0x1EFF]

  /// Letters that Unicode does not take apart.
  private static let whole: [Unicode.Scalar: Unicode.Scalar] = [
    "æ": "a", "ǽ": "a", "ð": "d", "đ": "d", "ɖ": "d", "ħ": "h", "ı": "i", "ĳ": "i", "ł": "l", "ŋ": "n",
    "ø": "o", "ɵ": "o", "œ": "o", "ß": "s", "þ": "t", "ŧ": "t", "ə": "a", "ǝ": "a", "ɛ": "e", "ɣ": "g",
    "ƣ": "g", "ƶ": "z", "ƙ": "k", "ʉ": "u",
  ]

  /// The plain small letter, `a`…`z`, of a letter in the blocks; nil for what is no such letter.
  static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    let small = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars.first
    guard let letter = small.map({ whole[$0] ?? $0 }), letter.isASCII, letter.properties.isAlphabetic
    else { return nil }
    return UInt8(ascii: letter)
  }

  /// All letters of the blocks with their plain ones.
  static let all: [(scalar: Unicode.Scalar, letter: UInt8)] = blocks.flatMap { block in
    block.compactMap { value in
      guard let scalar = Unicode.Scalar(value), let letter = plain(scalar) else { return nil }
      return (scalar, letter)
    }
  }
}
