import TUI
import Testing

/// Keys registration papers as a clerk does: the field's text, Enter, the next one. Choices by their digits, so that
/// it types the same in every language.
struct Clerk {
  let robot: Robot

  /// A paper from its first field on; nil leaves a field as it stands.
  struct Sheet {
    var iin: String?
    var surname: String
    var name: String
    var patronymic: String?
    var born: String?
    /// 1 male, 2 female; nil where the IIN tells.
    var sex: String?
    var citizenship: String?
    var document: (kind: String, number: String)?
    var place: String?
    var from: String?
    /// 1 permanent, 2 temporary.
    var kind: String?
    var arrived: String?
    var until: String?
    var crossed: String?
    /// 1: the dwelling is the person's own.
    var consent: String? = "1"
  }

  /// Writes into the field and goes on; nil goes on.
  func field(_ text: String?) {
    if let text { robot.type(text) }
    robot.press(.enter)
  }

  /// Keys a sheet; F2 is the caller's.
  func key(_ sheet: Sheet) {
    field(sheet.iin)
    field(sheet.surname)
    field(sheet.name)
    field(sheet.patronymic)
    field(sheet.born)
    field(sheet.sex)
    field(sheet.citizenship)
    field(nil)  // nationality
    field(sheet.document?.kind)
    field(sheet.document?.number)
    field(sheet.place)
    for _ in 0..<3 { field(nil) }  // street, house, flat
    field(sheet.from)
    field(sheet.kind)
    field(sheet.arrived)
    field(nil)  // the day of registration is today
    if sheet.kind != "1" { field(sheet.until) }
    if sheet.citizenship != nil {
      field(sheet.crossed)
      field(nil)  // no permit
    }
    field(nil)  // reason
    field(nil)  // official number
    if let consent = sheet.consent { robot.type(consent) }
  }

  /// F2, and the reason that the warnings ask for.
  func saveWithReason(_ reason: String) {
    robot.press(.function(2))
    robot.type(reason)
    robot.press(.enter)
  }

  /// The screen has this text.
  func sees(_ text: String) -> Bool { robot.screen.contains { $0.contains(text) } }
}
