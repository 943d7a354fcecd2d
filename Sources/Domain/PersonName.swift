/// What the program computes from people's names; the stored spelling itself never changes.
public enum PersonName {
  /// Whether a writing may be of a name that is known: the same in any spelling, or nothing is written.
  public static func isAlike(_ written: String?, _ known: String?) -> Bool {
    guard let written, !written.isEmpty else { return true }
    return skeleton(written) == skeleton(known ?? "")
  }

  /// The letters by which a name is found however it is spelled.
  ///
  /// Kazakh, Russian and Latin spellings fold to the same small ASCII letters: Қасымов, Касымов, Kassymov
  /// and Qasymov are all `kasimov`. Words are parted by single spaces; letters of other scripts stay, in
  /// small form. Text is NFC.
  public static func skeleton(_ name: String) -> String {
    var writer = SkeletonWriter(capacity: name.utf8.count + 8)
    var scalars = name.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      writer.write(scalar, before: next)
    }
    return writer.text
  }

  /// Printable ASCII text whose byte order is the order of the Kazakh alphabet.
  ///
  /// A space comes first («Ахмет Али» before «Ахметов»), then signs, digits, the 42 letters without regard
  /// to case, Latin letters without regard to marks, and other scripts by code point. Text is NFC.
  public static func sortKey(_ name: String) -> String {
    var writer = SortKeyWriter(capacity: name.utf8.count + 8)
    for scalar in name.unicodeScalars { writer.write(scalar) }
    return writer.text
  }

  /// A whole name in its parts.
  public struct Parts: Hashable, Sendable {
    /// The family name.
    public let surname: String
    /// The given name.
    public let given: String
    /// The patronymic; many have none.
    public let patronymic: String?
  }

  /// The parts of a name written in one cell as «surname given patronymic».
  ///
  /// «Серік ұлы», «Serik kyzy» and their like are one patronymic; a comma parts words as a space does. Nil where the words do not tell: a single
  /// word, or more words than there are parts.
  public static func split(fullName: String) -> Parts? {
    var words = fullName.split { $0.isWhitespace || $0 == "," }.map(String.init)
    if words.count >= 4, let last = words.last, fatherWords.contains(skeleton(last)) {
      words.removeLast()
      words[words.count - 1] += " " + last
    }
    // A word for son or daughter without the father's name says nothing.
    if words.count == 3, let last = words.last, fatherWords.contains(skeleton(last)) { return nil }
    switch words.count {
    case 2: return Parts(surname: words[0], given: words[1], patronymic: nil)
    case 3: return Parts(surname: words[0], given: words[1], patronymic: words[2])
    default: return nil
    }
  }

  /// Skeletons of the words for son and daughter: ұлы, қызы, оғлы, улу, ўғли, қизи and their spellings.
  private static let fatherWords: Set<String> = ["uli", "kizi", "ogli", "oglu", "ulu", "gizi", "ugli"]
}
