import Domain

/// Reads the `reason` of a departure, which is a code of the office's own list (rule R70).
struct EndReasons {
  private let written: [String: String]
  private let codes: Set<String>
  private let words: InterchangeWords

  /// - Parameter written: the codes of the list by code and by name, in small letters.
  init(_ written: [String: String], _ words: InterchangeWords) {
    self.written = written
    codes = Set(written.values)
    self.words = words
  }

  /// The row with the code in place of what a departure gives as its reason, or with a problem.
  func settle(_ row: RowReading<RegistrationEntry>) -> RowReading<RegistrationEntry> {
    let isDeparture = row.values.contains { field, value in
      field.id == .event && value == .text(RegistrationEvent.departure.rawValue)
    }
    guard isDeparture, let index = row.values.firstIndex(where: { $0.field.id == .reason }),
      case .text(let text) = row.values[index].value
    else { return row }
    var row = row
    if let code = words.code(.endReason, text) ?? written[text.lowercased()], codes.contains(code) {
      row.values[index].value = .text(code)
    } else {
      row.problems.append(
        Problem(.f03, .reason, values: [text, ChoiceList.endReason.rawValue], variant: .notOfList))
    }
    return row
  }
}
