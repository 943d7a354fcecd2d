import Glibc

/// A moment of the journal: UTC, to the millisecond.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let milliseconds: Int

  private static let inDay = 86_400_000

  /// The moment so many milliseconds after 1970-01-01 00:00 UTC.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// The moment in UTC; hours beyond 24 or minutes beyond 60 carry over.
  public init(day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0) {
    let seconds = (hour * 60 + minute) * 60 + second
    milliseconds = day.number * Timestamp.inDay + seconds * 1_000 + millisecond
  }

  /// The moment at which a day begins on the wall clock of this machine's time zone.
  public init(localDay day: Day) {
    let (year, month, dayOfMonth) = day.parts
    var local = tm()
    (local.tm_year, local.tm_mon, local.tm_mday) = (Int32(year - 1_900), Int32(month - 1), Int32(dayOfMonth))
    local.tm_isdst = -1
    milliseconds = mktime(&local) * 1_000
  }

  /// The machine's clock.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: time.tv_sec * 1_000 + time.tv_nsec / 1_000_000)
  }

  /// The day on the wall calendar of this machine's time zone.
  public var localDay: Day {
    let local = localTime
    let year = Int(local.tm_year) + 1_900
    return Day(year: year, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? (year < Day.years.lowerBound ? .first : .last)
  }

  /// The wall clock of this machine's time zone, `HH:MM`.
  public var localClock: String {
    let local = localTime
    return String(unsafeUninitializedCapacity: 5) { bytes in
      bytes.write(Int(local.tm_hour), digits: 2, at: 0)
      bytes[2] = UInt8(ascii: ":")
      bytes.write(Int(local.tm_min), digits: 2, at: 3)
      return 5
    }
  }

  private var localTime: tm {
    var seconds = milliseconds.floored(by: 1_000)
    var local = tm()
    localtime_r(&seconds, &local)
    return local
  }
}

extension Timestamp: Comparable {
  /// The earlier moment is the lesser.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// `2026-11-20T09:15:02.123Z`: sorts in SQL as the moments do.
  public var iso: String {
    let rest = milliseconds.remainder(by: Timestamp.inDay)
    let (year, month, day) = Day(number: milliseconds.floored(by: Timestamp.inDay)).parts
    return String(unsafeUninitializedCapacity: 24) { bytes in
      bytes.write(year, digits: 4, at: 0)
      bytes.write(month, digits: 2, at: 5)
      bytes.write(day, digits: 2, at: 8)
      bytes.write(rest / 3_600_000, digits: 2, at: 11)
      bytes.write(rest / 60_000 % 60, digits: 2, at: 14)
      bytes.write(rest / 1_000 % 60, digits: 2, at: 17)
      bytes.write(rest % 1_000, digits: 3, at: 20)
      bytes[4] = UInt8(ascii: "-")
      bytes[7] = UInt8(ascii: "-")
      bytes[10] = UInt8(ascii: "T")
      bytes[13] = UInt8(ascii: ":")
      bytes[16] = UInt8(ascii: ":")
      bytes[19] = UInt8(ascii: ".")
      bytes[23] = UInt8(ascii: "Z")
      return 24
    }
  }

  /// The ISO form.
  public var description: String { iso }

  /// Reads exactly the form that `iso` writes.
  public init?(iso text: some StringProtocol) {
    let moment = DigitReader.read(text) { reader -> Timestamp? in
      guard let year = reader.number(digits: 4), reader.take("-"),
        let month = reader.number(digits: 2), reader.take("-"),
        let dayOfMonth = reader.number(digits: 2), reader.take("T"),
        let hour = reader.number(digits: 2), hour < 24, reader.take(":"),
        let minute = reader.number(digits: 2), minute < 60, reader.take(":"),
        let second = reader.number(digits: 2), second < 60, reader.take("."),
        let millisecond = reader.number(digits: 3), reader.take("Z"), reader.isAtEnd,
        let day = Day(year: year, month: month, day: dayOfMonth)
      else { return nil }
      return Timestamp(day: day, hour: hour, minute: minute, second: second, millisecond: millisecond)
    }
    guard let moment else { return nil }
    self = moment
  }
}
