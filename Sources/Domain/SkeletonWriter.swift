/// Writes a name's skeleton letter by letter, joining what several letters of a spelling stand for.
///
/// Every letter passes through `feed` whatever its script, so that дж and dzh, шч and shch, нг and ng
/// meet at the same rules.
struct SkeletonWriter {
  private var bytes: [UInt8] = []
  /// The letter fed before, 0 at the start of a word.
  private var previous: UInt8 = 0
  /// Whether the last byte is an i that a y (or й) has given.
  private var yGaveI = false
  /// Whether the next letter begins another word.
  private var wordEnded = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a code point, knowing the one after it.
  mutating func write(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    switch Self.table[scalar] {
    case .letters(let first, let second):
      if first == UInt8(ascii: "c"), second == 0 {
        // A Latin c is a part of ch or else a k.
        let isDigraph = next == "h" || next == "H"
        feed(isDigraph ? first : UInt8(ascii: "k"))
      } else {
        feed(first)
        if second != 0 { feed(second) }
      }
    case .nothing:
      break
    case .gap:
      wordEnded = true
    case .other:
      keep(scalar)
    }
  }

  private mutating func feed(_ letter: UInt8) {
    startWordIfNeeded()
    let afterY = yGaveI
    yGaveI = false
    switch letter {
    case UInt8(ascii: "h"):
      feedH()
    case UInt8(ascii: "j"):
      if previous == UInt8(ascii: "d") { bytes.removeLast() }
      put(letter)
    case UInt8(ascii: "g"):
      if bytes.last != UInt8(ascii: "n") { put(letter) }
    case UInt8(ascii: "y"):
      yGaveI = bytes.last != UInt8(ascii: "i")
      put(UInt8(ascii: "i"))
    case UInt8(ascii: "e"):
      if afterY { bytes.removeLast() }
      put(letter)
    case UInt8(ascii: "o"):
      putO(afterY: afterY)
    case UInt8(ascii: "c"):
      break  // An h follows and writes the pair.
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes.append(letter)
    default:
      put(letter)
    }
    previous = letter
  }

  /// Writes a letter, never twice in a row.
  private mutating func put(_ letter: UInt8) {
    if bytes.last != letter { bytes.append(letter) }
  }

  /// kh is h, gh is g, zh and dzh are j; shch and sch are sh.
  private mutating func feedH() {
    let h = UInt8(ascii: "h")
    switch previous {
    case UInt8(ascii: "k"):
      bytes.removeLast()
      put(h)
    case UInt8(ascii: "g"):
      break
    case UInt8(ascii: "z"):
      bytes.removeLast()
      if bytes.last == UInt8(ascii: "d") { bytes.removeLast() }
      put(UInt8(ascii: "j"))
    case UInt8(ascii: "c"):
      let isAfterSh = bytes.last == h && bytes.dropLast().last == UInt8(ascii: "s")
      if isAfterSh { break }
      if bytes.last != UInt8(ascii: "s") { bytes.append(UInt8(ascii: "c")) }
      bytes.append(h)
    default:
      put(h)
    }
  }

  /// After a consonant yo is ё, and so e: Semyonov, Семёнов.
  private mutating func putO(afterY: Bool) {
    let vowels = "aeiou".utf8
    if afterY, let before = bytes.dropLast().last, before > UInt8(ascii: "9"), !vowels.contains(before) {
      bytes.removeLast()
      put(UInt8(ascii: "e"))
    } else {
      put(UInt8(ascii: "o"))
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      startWordIfNeeded()
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      previous = 0
      yGaveI = false
    case .control, .format:
      break
    default:
      wordEnded = true
    }
  }

  private mutating func startWordIfNeeded() {
    guard wordEnded else { return }
    wordEnded = false
    previous = 0
    yGaveI = false
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
  }
}

extension SkeletonWriter {
  /// What a code point gives.
  private enum Part {
    /// One or two letters to feed; the second is 0 where there is one.
    case letters(UInt8, UInt8)
    case nothing
    case gap
    case other
  }

  /// The Kazakh alphabet in Latin letters, in its order; `-` gives nothing.
  private static let alphabet = """
    a a b v g g d e e j z i y k k l m n n o o p r s t u u u f h h ts ch sh sh - i i - e iu ia
    """

  private static let table: LetterTable<Part> = {
    var table = LetterTable(Part.other)
    for value in 0..<UInt8(0x80) {
      table[Unicode.Scalar(value)] = .gap
    }
    for (scalar, letter) in LatinLetters.all {
      table[scalar] = .letters(letter, 0)
    }
    for value in UInt8(ascii: "a")...UInt8(ascii: "z") {
      table[Unicode.Scalar(value)] = .letters(plain(value), 0)
      table[Unicode.Scalar(value - 0x20)] = .letters(plain(value), 0)
    }
    for value in UInt8(ascii: "0")...UInt8(ascii: "9") {
      table[Unicode.Scalar(value)] = .letters(value, 0)
    }
    let spellings = Dictionary(
      uniqueKeysWithValues: zip(KazakhAlphabet.order, alphabet.split(separator: " ")))
    for (scalar, letter) in KazakhAlphabet.letters {
      table[scalar] = spellings[letter].map { part(String($0)) } ?? .other
    }
    for (scalar, spelling) in special {
      table[scalar] = part(spelling)
    }
    // Marks that stand apart from their letter, and all the signs that serve as an apostrophe.
    for value in 0x300...0x36F as ClosedRange<UInt32> {
      if let mark = Unicode.Scalar(value) { table[mark] = .nothing }
    }
    for apostrophe in "'`´ʹʻʼʽʾʿˈ‘’‛′".unicodeScalars {
      table[apostrophe] = .nothing
    }
    return table
  }()

  /// Latin letters for sounds of their own, and the Uzbek Ў, which Latin writes Oʻ.
  private static let special: [Unicode.Scalar: String] = [
    "ş": "sh", "Ş": "sh", "š": "sh", "Š": "sh", "ș": "sh", "Ș": "sh", "ç": "ch", "Ç": "ch", "č": "ch",
    "Č": "ch", "ž": "j", "Ž": "j", "ў": "o", "Ў": "o",
  ]

  /// Latin letters that stand for another: q is k, x is h, w is v.
  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "x"): UInt8(ascii: "h")
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    default: letter
    }
  }

  private static func part(_ spelling: String) -> Part {
    if spelling == "-" { return .nothing }
    let letters = Array(spelling.utf8)
    return .letters(letters[0], letters.count > 1 ? letters[1] : 0)
  }
}
