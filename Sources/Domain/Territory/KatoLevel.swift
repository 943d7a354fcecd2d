/// How deep in the classifier a row stands, told by its code alone.
public enum KatoLevel: Int, CaseIterable, Hashable, Sendable {
  /// An oblast or a city of republican significance, `AB0000000`.
  case oblast = 1
  /// A district or a city of oblast significance with its surroundings, `ABCD00000`.
  case district = 2
  /// A rural okrug, a settlement administration, or the city itself (`EF` = 10), `ABCDEF000`.
  case okrug = 3
  /// A settlement, `ABCDEFH00`.
  case settlement = 4
  /// A village or point within a settlement, `ABCDEFHIJ`; the classifier calls it a settlement too.
  case nested = 5
}

extension KatoLevel: Comparable {
  /// The wider level is the lesser.
  public static func < (left: KatoLevel, right: KatoLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
