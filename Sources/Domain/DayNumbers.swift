/// Days typed in numbers: `28`, `1509`, `150926`, `15.09`, `15/09/2026`, `2026-09-15`.
enum DayNumbers {
  /// The letters that only the Kazakh digit row types; where one stands, comma and point are 6 and 7.
  private static let kazakhRow: Set<Character> = ["ә", "і", "ң", "ғ", "ү", "ұ", "қ"]
  private static let separators: Set<Character> = [".", ",", "/", "-", " "]
  private static let kazakhDash: Character = "ө"

  /// The day that numbers mean; nil where they make none.
  static func day(_ entry: String, _ sense: DaySense) -> Day? {
    let isKazakhRow = entry.contains(where: kazakhRow.contains)
    let signs = entry.map { sign -> Character in
      if sign == kazakhDash { return "-" }
      let isSeparator = separators.contains(sign) && !isKazakhRow
      return isSeparator ? sign : KeyboardLayout.kazakhDigits[sign] ?? sign
    }
    guard signs.allSatisfy({ $0.isASCIIDigit || separators.contains($0) }) else { return nil }
    let parts = signs.split(omittingEmptySubsequences: false, whereSeparator: separators.contains)
      .map { String($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.count <= 8 }) else { return nil }
    switch parts.count {
    case 1: return day(digits: parts[0], sense)
    case 2: return parts[1].count <= 2 ? dayAndMonth(parts[0], parts[1], sense) : nil
    case 3 where parts[0].count == 4: return whole(parts[2], parts[1], year: parts[0])
    case 3: return day(parts[0], parts[1], year: parts[2], sense)
    default: return nil
    }
  }

  /// Digits without a separator: by their number a day, a day and month, or both with a year.
  private static func day(digits: String, _ sense: DaySense) -> Day? {
    func part(_ start: Int, _ length: Int) -> String { String(digits.dropFirst(start).prefix(length)) }
    switch digits.count {
    case 1, 2:
      return Int(digits).flatMap(sense.day(ofMonth:))
    case 4:
      return dayAndMonth(part(0, 2), part(2, 2), sense)
    case 6:
      return day(part(0, 2), part(2, 2), year: part(4, 2), sense)
    case 8:
      // No eight digits are a day in both orders: a year begins with 18…21, which is no month.
      return whole(part(0, 2), part(2, 2), year: part(4, 4))
        ?? whole(part(6, 2), part(4, 2), year: part(0, 4))
    default:
      return nil
    }
  }

  private static func dayAndMonth(_ day: String, _ month: String, _ sense: DaySense) -> Day? {
    guard let day = Int(day), let month = Int(month) else { return nil }
    return sense.day(day, month: month)
  }

  private static func day(_ day: String, _ month: String, year: String, _ sense: DaySense) -> Day? {
    if year.count == 4 { return whole(day, month, year: year) }
    guard year.count == 2, let day = Int(day), let month = Int(month), let year = Int(year)
    else { return nil }
    return sense.day(day, month: month, shortYear: year)
  }

  private static func whole(_ day: String, _ month: String, year: String) -> Day? {
    guard let day = Int(day), let month = Int(month), let year = Int(year) else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
