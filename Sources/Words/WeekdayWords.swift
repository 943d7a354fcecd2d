import Domain

/// The names of the days of the week.
public enum WeekdayWords {
  /// Two letters, in English three.
  public static func short(_ weekday: Weekday) -> Phrase {
    switch weekday {
    case .monday: Phrase("Пн", "Дс", "Mon")
    case .tuesday: Phrase("Вт", "Сс", "Tue")
    case .wednesday: Phrase("Ср", "Ср", "Wed")
    case .thursday: Phrase("Чт", "Бс", "Thu")
    case .friday: Phrase("Пт", "Жм", "Fri")
    case .saturday: Phrase("Сб", "Сб", "Sat")
    case .sunday: Phrase("Вс", "Жс", "Sun")
    }
  }
}
