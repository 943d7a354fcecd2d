import Domain
import Testing

/// Reads zones on 15 June 2026 and makes the digits of invented ones.
enum MRZDesk {
  static let today = day("2026-06-15")

  static func day(_ iso: String) -> Day { Day(iso: iso)! }

  static func read(_ text: String, on day: Day = today) -> MRZReading {
    MachineReadableZone.read(text, on: day)
  }

  /// A zone and its problems; nil where the text was not read as one.
  static func zone(_ text: String, on day: Day = today) -> (
    zone: MachineReadableZone, problems: [MRZProblem]
  )? {
    guard case .read(let zone, let problems) = read(text, on: day) else { return nil }
    return (zone, problems)
  }

  static func digit(_ text: String) -> String {
    let sum = zip(text.utf8, 0...).reduce(0) { sum, sign in
      let value: Int
      switch sign.0 {
      case 0x30...0x39: value = Int(sign.0) - 0x30
      case 0x41...0x5A: value = Int(sign.0) - 0x41 + 10
      default: value = 0
      }
      return sum + value * [7, 3, 1][sign.1 % 3]
    }
    return String(sum % 10)
  }

  static func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: "<", count: width - text.count)
  }

  /// A passport with sound digits.
  static func td3(
    code: String = "P<", issuer: String = "UZB", names: String = "TESTOV<<SYNAQ",
    number: String = "FA0000001",
    nationality: String = "UZB", birth: String = "850315", sex: String = "M", expiry: String = "320314",
    personal: String = ""
  ) -> String {
    let first = filled(number, 9) + digit(filled(number, 9))
    let dates = [birth + digit(birth), expiry + digit(expiry)]
    let own = filled(personal, 14)
    let last = own + (personal.isEmpty ? "<" : digit(own))
    return filled(code + filled(issuer, 3) + names, 44) + first + filled(nationality, 3) + dates[0] + sex
      + dates[1] + last + digit(first + dates[0] + dates[1] + last)
  }

  /// A card with sound digits.
  static func td1(
    code: String = "I<", issuer: String = "KAZ", names: String = "SYNAQOV<<ULGI",
    number: String = "000000012",
    optional: String = "", nationality: String = "KAZ", birth: String = "920701", sex: String = "F",
    expiry: String = "330630", second: String = ""
  ) -> String {
    let isLong = number.count > 9
    let first = String(number.prefix(9)), rest = String(number.dropFirst(9))
    let head = isLong ? first + "<" + rest + digit(number) + "<" : filled(number, 9) + digit(number)
    let body = filled(head + optional, 25)
    let dates = [birth + digit(birth), expiry + digit(expiry)]
    let other = filled(second, 11)
    return code + filled(issuer, 3) + body + dates[0] + sex + dates[1] + filled(nationality, 3) + other
      + digit(body + dates[0] + dates[1] + other) + filled(names, 30)
  }

  /// A larger card with sound digits.
  static func td2(names: String = "SYNAQOV<<ULGI", number: String, optional: String = "") -> String {
    let head = "I<KAZ" + filled(names, 31)
    let isLong = number.count > 9
    let long = String(number.prefix(9)), rest = String(number.dropFirst(9))
    let first = isLong ? long + "<" : filled(number, 9) + digit(filled(number, 9))
    let tail = isLong ? rest + digit(number) + (number.count < 15 ? "<" : "") : ""
    let last = filled(tail + optional, 7)
    let dates = ["9207019", "3306301"]
    return head + first + "KAZ" + dates[0] + "F" + dates[1] + last + digit(first + dates[0] + dates[1] + last)
  }
}
