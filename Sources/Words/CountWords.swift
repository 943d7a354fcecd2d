import Domain

/// Numbers with the thing they count: «1 строка», «2 строки», «5 строк».
public enum CountWords {
  /// Rows of a list.
  public static func rows(_ n: Int, _ language: Language) -> String {
    count(n, language, ru: ("строка", "строки", "строк"), kk: "жол", en: ("row", "rows"))
  }

  /// Records of a register.
  public static func records(_ n: Int, _ language: Language) -> String {
    count(n, language, ru: ("запись", "записи", "записей"), kk: "жазба", en: ("record", "records"))
  }

  /// Human beings.
  public static func people(_ n: Int, _ language: Language) -> String {
    count(n, language, ru: ("человек", "человека", "человек"), kk: "адам", en: ("person", "people"))
  }

  /// Calendar days.
  public static func days(_ n: Int, _ language: Language) -> String {
    count(n, language, ru: ("день", "дня", "дней"), kk: "күн", en: ("day", "days"))
  }

  /// Working days of a term, in few letters.
  public static func workingDays(_ n: Int, _ language: Language) -> String {
    count(
      n, language, ru: ("раб. дн.", "раб. дн.", "раб. дн."), kk: "жұмыс күні",
      en: ("working day", "working days"))
  }

  /// Months of a term, in few letters.
  public static func months(_ n: Int, _ language: Language) -> String {
    count(n, language, ru: ("мес.", "мес.", "мес."), kk: "ай", en: ("month", "months"))
  }

  /// Papers to be keyed.
  public static func papers(_ n: Int, _ language: Language) -> String {
    count(n, language, ru: ("бумага", "бумаги", "бумаг"), kk: "қағаз", en: ("paper", "papers"))
  }

  /// Mistakes that refuse a record.
  public static func errors(_ n: Int, _ language: Language) -> String {
    count(n, language, ru: ("ошибка", "ошибки", "ошибок"), kk: "қате", en: ("error", "errors"))
  }

  /// Findings that an officer may pass by.
  public static func warnings(_ n: Int, _ language: Language) -> String {
    count(
      n, language, ru: ("предупреждение", "предупреждения", "предупреждений"), kk: "ескерту",
      en: ("warning", "warnings"))
  }

  /// Bytes in the largest unit that leaves a number above one: «68,4 МБ», “68.4 MB”.
  public static func bytes(_ count: Int, _ language: Language) -> String {
    let isEnglish = language == .en
    let units = isEnglish ? ["B", "KB", "MB", "GB", "TB"] : ["Б", "КБ", "МБ", "ГБ", "ТБ"]
    var tenths = count * 10
    var unit = 0
    while tenths >= 10_000, unit < units.count - 1 {
      tenths /= 1_000
      unit += 1
    }
    let whole = unit == 0 ? "\(count)" : "\(tenths / 10)\(isEnglish ? "." : ",")\(tenths % 10)"
    return "\(whole) \(units[unit])"
  }

  /// A whole number in groups of three digits, parted by no-break spaces: 128 406.
  public static func number(_ n: Int) -> String {
    var grouped = ""
    let digits = String(n.magnitude)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append("\u{A0}") }
      grouped.append(digit)
    }
    return n < 0 ? "−" + grouped : grouped
  }

  private static func count(
    _ n: Int, _ language: Language, ru: (one: String, few: String, many: String), kk: String,
    en: (one: String, many: String)
  ) -> String {
    let word =
      switch language {
      case .ru: russian(n, ru)
      case .kk: kk
      case .en: n.magnitude == 1 ? en.one : en.many
      }
    return "\(number(n)) \(word)"
  }

  /// 1, 21 строка; 2…4, 22 строки; 5…20, 11…14, 111 строк.
  private static func russian(_ n: Int, _ forms: (one: String, few: String, many: String)) -> String {
    let (tens, units) = (n.magnitude / 10 % 10, n.magnitude % 10)
    return switch units {
    case _ where tens == 1: forms.many
    case 1: forms.one
    case 2...4: forms.few
    default: forms.many
    }
  }
}
