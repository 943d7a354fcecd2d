/// What a terminal sends for keys.
enum Keys {
  static let up = "\u{1B}OA"
  static let down = "\u{1B}OB"
  static let right = "\u{1B}OC"
  static let altF = "\u{1B}f"
  static let home = "\u{1B}OH"
  static let end = "\u{1B}OF"
  static let pageDown = "\u{1B}[6~"
  static let enter = "\r"
  static let tab = "\t"
  static let backspace = "\u{7F}"
  static let f2 = "\u{1B}OQ"
  static let f4 = "\u{1B}OS"
  static let f7 = "\u{1B}[18~"
  static let f10 = "\u{1B}[21~"
}
