/// What a field holds once it has been read.
public enum FieldValue: Hashable, Sendable {
  /// Cleaned text, or the code of a choice, or the alpha-3 code of a country.
  case text(String)
  case number(Int)
  case day(Day)
  case flag(Bool)
  case place(Place)

  /// The one spelling that files and the journal use: days as YYYY-MM-DD, flags as yes and no.
  public var canonical: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .day(let day): day.iso
    case .flag(let flag): flag ? "yes" : "no"
    case .place(let place): place.code
    }
  }
}
