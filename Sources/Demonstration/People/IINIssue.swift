import Domain

/// Gives out identification numbers that pass the check, each once.
struct IINIssue {
  private static let serials = 10_000
  /// Coprime to the number of serials: its multiples pass through all of them before one comes again.
  private static let step = 7_919

  /// How many serials of a birth date and sex are used up, by the days since 1800 twice and the sex.
  private var used: [UInt16]

  /// Begins anew for people born up to the day.
  init(bornUpTo day: Day) {
    used = Array(repeating: 0, count: (Day.first.days(until: day) + 1) * 2)
  }

  /// The next number for the birth date and sex; nil where its serials are used up.
  mutating func next(birth: Day, sex: Sex) -> String? {
    let slot = Day.first.days(until: birth) * 2 + (sex == .m ? 1 : 0)
    guard used.indices.contains(slot) else { return nil }
    let (year, month, day) = birth.parts
    let century = (year / 100 - 18) * 2 + (sex == .m ? 1 : 2)
    let head = ((year % 100 * 100 + month) * 100 + day) * 10 + century
    while Int(used[slot]) < Self.serials {
      // Numbers of one day are scattered, for a slip in the last digit but one gives another valid number.
      let serial = (Int(used[slot]) + slot) * Self.step % Self.serials
      used[slot] += 1
      let eleven = head * Self.serials + serial
      if let check = IIN.checkDigit(for: String(eleven, digits: 11)) {
        return String(eleven * 10 + check, digits: 12)
      }
    }
    return nil
  }
}
