/// Reads a day as a clerk types it: `28`, `1509`, `15.09.26`, `вчера`, `пт`, `-3`, `+6м`.
///
/// Words are known in three languages and by their beginnings, in any keyboard layout; numbers also as
/// the Kazakh digit row types them.
public enum DayEntry {
  /// Which day a short entry means.
  public enum Nearness: Hashable, Sendable {
    /// The latest that has been, today included: days of birth, arrival, filing.
    case past
    /// The nearest to come, today included: terms.
    case coming
  }

  /// The day that a text means on a given day; nil where it means none or is not sure.
  /// - Parameter base: from which day a term such as `+6м` runs; nil: from today.
  public static func parse(_ text: String, today: Day, near: Nearness, from base: Day? = nil) -> Day? {
    let entry = text.lowercased().split(separator: " ").joined(separator: " ")
    guard !entry.isEmpty else { return nil }
    let sense = DaySense(today: today, near: near)
    for reading in KeyboardLayout.readings(of: entry) {
      if let day = DayWords.day(reading, sense) ?? relative(reading, today: today, from: base) { return day }
    }
    return KeyboardLayout.readings(of: entry).lazy.compactMap { DayNumbers.day($0, sense) }.first
  }

  /// `-3`, `+6м`: so many days, weeks, months or years before today, or after the day from which the term runs.
  private static func relative(_ entry: String, today: Day, from base: Day?) -> Day? {
    guard let sign = entry.first, let direction = directions[sign] else { return nil }
    // Ө and Һ are typed on the Kazakh layout alone, and so is all its digit row.
    let isKazakhRow = sign.isLetter
    let rest = entry.dropFirst()
    let count = rest.prefix { character in
      character.isASCIIDigit || KeyboardLayout.kazakhDigits[character] != nil && isKazakhRow
    }
    guard let number = Int(KeyboardLayout.digits(String(count))), number < 100_000 else { return nil }
    let unit = rest.dropFirst(count.count).drop { $0 == " " }
    let amount = direction * number
    let start = direction > 0 ? base ?? today : today
    switch unit.isEmpty ? .day : DayWords.unit(String(unit)) {
    case .day: return start.adding(days: amount)
    case .week: return start.adding(days: amount * 7)
    case .month: return start.adding(months: amount)
    case .year: return start.adding(years: amount)
    case nil: return nil
    }
  }

  /// The keys for minus and plus, on the Kazakh layout too.
  private static let directions: [Character: Int] = ["-": -1, "−": -1, "ө": -1, "+": 1, "һ": 1]
}

extension Character {
  /// Whether this is one of 0…9.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
