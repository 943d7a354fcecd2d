/// Finds the control sequences of terminals in text, so that they go with their parameters.
enum TerminalSequences {
  private static let escape: UInt32 = 0x1B
  private static let bell: UInt32 = 0x07
  private static let stringEnd: UInt32 = 0x9C

  /// The code points of a text without its control sequences; a lone ESC stays, to go with the controls.
  static func removed(from text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { $0.value == escape || (0x80...0x9F).contains($0.value) }) else {
      return scalars
    }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    var rest = scalars[...]
    while let scalar = rest.first {
      if let length = lengthOfSequence(rest) {
        rest = rest.dropFirst(length)
      } else {
        kept.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return kept
  }

  /// How many code points a sequence at the start takes; nil where none stands there.
  private static func lengthOfSequence(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = text.first?.value else { return nil }
    if first == escape, let second = text.dropFirst().first?.value {
      switch second {
      case 0x5B: return control(text, introducer: 2)  // ESC [
      case 0x50, 0x58, 0x5D, 0x5E, 0x5F: return string(text, introducer: 2)  // ESC P X ] ^ _
      case 0x28, 0x29: return min(3, text.count)  // ESC ( B and ESC ) 0: character sets
      default: return nil
      }
    }
    switch first {
    case 0x9B: return control(text, introducer: 1)
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: return string(text, introducer: 1)
    default: return nil
    }
  }

  /// Parameters and intermediates, then one final letter; one cut short goes as far as it went.
  private static func control(_ text: ArraySlice<Unicode.Scalar>, introducer: Int) -> Int {
    let parameters = text.dropFirst(introducer).prefix { (0x20...0x3F).contains($0.value) }
    let length = introducer + parameters.count
    let final = text.dropFirst(length).first
    return final.map { (0x40...0x7E).contains($0.value) } == true ? length + 1 : length
  }

  /// Everything up to BEL or ST; without such an end only the introducer goes, for the rest may be text.
  private static func string(_ text: ArraySlice<Unicode.Scalar>, introducer: Int) -> Int {
    let body = text.dropFirst(introducer)
    guard let end = body.firstIndex(where: { [bell, stringEnd, escape].contains($0.value) }) else {
      return introducer
    }
    let closing = text[end].value == escape && text[(end + 1)...].first == "\\" ? 2 : 1
    guard text[end].value != escape || closing == 2 else { return end - text.startIndex }
    return end - text.startIndex + closing
  }
}
