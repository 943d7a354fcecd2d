/// What the machine readable zone of a travel document tells (ICAO Doc 9303 parts 3–6).
///
/// Nothing here is proven: no check digit protects the names, the states and the sex, and the problems that
/// ``read(_:on:)`` gives beside the zone say where the others are wrong.
public struct MachineReadableZone: Hashable, Sendable {
  /// The size of the document.
  public let format: MRZFormat
  /// The lines as read: capitals, digits and fillers; `?` for what is no sign of a zone.
  public let lines: [String]
  /// The document code without fillers: `P`, `PO`, `I`, `ID`…
  public let documentCode: String
  /// The issuing state or organization as written: `UZB`, `D`, `UNO`…
  public let issuer: String
  /// The number, of any length; a filler between its signs as a space (ICAO Doc 9303-5 §4.2.2).
  public let number: String
  /// The nationality as written; ``citizenship`` is the register's form of it.
  public let nationality: String
  /// The birth date; nil where parts of it are unknown or it is no day.
  ///
  /// The latest such day not after the day of reading.
  public let birth: Day?
  /// The six signs of the birth date, `<<` for an unknown year, month or day.
  public let birthAsWritten: String
  /// The sex; nil where it is not stated (`<`).
  public let sex: Sex?
  /// The last day of validity; nil where none is stated or it is no day.
  ///
  /// Of the days with such a year the nearest to the day of reading, so at most some fifty years from it.
  public let expiry: Day?
  /// The primary identifier, fillers as spaces; nil where there is none.
  public let surname: String?
  /// The secondary identifier, fillers as spaces; nil where there is none.
  public let givenNames: String?
  /// Whether the names go on to the last place of their field, so that they may have been cut there.
  public let areNamesTruncated: Bool
  /// The personal number of a TD3, the optional data of a TD1's first line or of a TD2, without fillers and
  /// without the rest of a long document number; nil where there is none.
  public let personalNumber: String?
  /// The optional data of a TD1's second line without fillers; nil where there is none.
  public let secondOptional: String?

  /// Reads the signs of a zone.
  init(_ signs: MRZSigns, on day: Day) {
    let layout = signs.layout
    format = signs.format
    lines = signs.lines
    documentCode = signs.words(MRZLayout.code)
    issuer = signs.words(MRZLayout.issuer)
    let rest = signs.restOfNumber.map(signs.text) ?? ""
    number = signs.words(layout.number) + rest
    nationality = signs.words(layout.nationality)
    birth = signs.day(.birth, on: day)
    birthAsWritten = signs.text(layout.birth)
    sex = Sex(rawValue: signs.text(layout.sex..<layout.sex + 1).lowercased())
    expiry = signs.day(.expiry, on: day)
    (surname, givenNames) = signs.names
    areNamesTruncated = signs.bytes[layout.names.upperBound - 1] != MRZSigns.filler
    personalNumber = signs.withoutFillers(signs.optionalData)
    secondOptional = layout.secondOptional.flatMap(signs.withoutFillers)
  }

  /// Whether the document says that year, month or day of birth are unknown (ICAO Doc 9303-3 §4.8).
  public var isBirthPartlyUnknown: Bool { birthAsWritten.contains("<") }
}

extension MRZSigns {
  /// Surname and given names, which two fillers part (ICAO Doc 9303-3 §4.6).
  fileprivate var names: (surname: String?, given: String?) {
    let range = layout.names
    let fillers = [MRZSigns.filler, MRZSigns.filler]
    let part = bytes[range].firstRange(of: fillers) ?? range.upperBound..<range.upperBound
    let surname = words(range.lowerBound..<part.lowerBound)
    let given = words(part.upperBound..<range.upperBound)
    return (surname.isEmpty ? nil : surname, given.isEmpty ? nil : given)
  }

  fileprivate func withoutFillers(_ range: Range<Int>) -> String? {
    let signs = bytes[range].filter { $0 != MRZSigns.filler }
    return signs.isEmpty ? nil : String(decoding: signs, as: UTF8.self)
  }
}
