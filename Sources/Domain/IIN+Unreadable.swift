/// A number with unreadable signs, typed as `?`, is kept as a note, never as an IIN (rule R92).
extension IIN {
  /// Whether a text is twelve digits and question marks, one of these at least.
  public static func isPartlyReadable(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count == 12 && bytes.contains(UInt8(ascii: "?"))
      && bytes.allSatisfy { $0.digit != nil || $0 == UInt8(ascii: "?") }
  }

  /// The one number that a note with a single unreadable sign can be; nil where several fit or none.
  ///
  /// The check digit decides, and a lost sign of the date or of the sex by what is known of the person.
  /// An offer for the officer to confirm, never to be taken silently.
  public static func offer(for note: String, birth: Day?, sex: Sex?) -> IIN? {
    guard isPartlyReadable(note) else { return nil }
    let signs = Array(note)
    let lost = signs.indices.filter { signs[$0] == "?" }
    guard lost.count == 1, let place = lost.first else { return nil }
    let fitting = "0123456789".compactMap { digit -> IIN? in
      var whole = signs
      whole[place] = digit
      guard let iin = try? IIN(String(whole)) else { return nil }
      if place <= 6, let birth, iin.birth != birth { return nil }
      if place == 6, let sex, iin.sex != sex { return nil }
      return iin
    }
    return fitting.count == 1 ? fitting.first : nil
  }
}
