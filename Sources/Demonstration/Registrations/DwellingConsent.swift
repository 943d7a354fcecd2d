import Domain

/// Whose the dwelling is, and how the owner agreed.
enum DwellingConsent {
  /// The head of the household owns it.
  case headOwns
  case owner(name: String, iin: String?, given: Consent, others: Int)
  case institution(String)

  static let institutions = [
    "Общежитие № 1 колледжа", "Общежитие № 2 колледжа", "Жатақхана № 3", "Гостиница «Керуен»",
    "Дом отдыха «Самал»",
    "Қонақүй «Бәйтерек»", "Вахтовый городок № 4",
  ]
}
