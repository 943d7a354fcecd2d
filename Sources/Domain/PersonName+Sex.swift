extension PersonName {
  private static let masculine = ["ов", "ев", "ёв", "ин", "ын"]

  /// A family's surname as a member of a sex bears it: Юсупов, Юсупова. Surnames that have one form stay as they are.
  public static func surname(_ surname: String, of sex: Sex) -> String {
    let small = surname.lowercased()
    switch sex {
    case .f where masculine.contains(where: small.hasSuffix): return surname + "а"
    case .f where small.hasSuffix("ский"): return String(surname.dropLast(2)) + "ая"
    case .m where masculine.contains(where: { small.hasSuffix($0 + "а") }): return String(surname.dropLast())
    case .m where small.hasSuffix("ская"): return String(surname.dropLast(2)) + "ий"
    default: return surname
    }
  }
}
