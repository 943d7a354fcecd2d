extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`: the form of the database, of files and of the shell.
  public var iso: String {
    let (year, month, day) = parts
    return String(unsafeUninitializedCapacity: 10) { bytes in
      bytes.write(year, digits: 4, at: 0)
      bytes[4] = UInt8(ascii: "-")
      bytes.write(month, digits: 2, at: 5)
      bytes[7] = UInt8(ascii: "-")
      bytes.write(day, digits: 2, at: 8)
      return 10
    }
  }

  /// `DD.MM.YYYY`: the form of screens and papers.
  public var dotted: String {
    let (year, month, day) = parts
    return String(unsafeUninitializedCapacity: 10) { bytes in
      bytes.write(day, digits: 2, at: 0)
      bytes[2] = UInt8(ascii: ".")
      bytes.write(month, digits: 2, at: 3)
      bytes[5] = UInt8(ascii: ".")
      bytes.write(year, digits: 4, at: 6)
      return 10
    }
  }

  /// The ISO form.
  public var description: String { iso }

  /// Reads exactly `YYYY-MM-DD`, with ASCII digits and nothing around them.
  public init?(iso text: some StringProtocol) {
    guard let day = DigitReader.read(text, { Day(iso: &$0) }) else { return nil }
    self = day
  }

  /// Reads the same from the bytes of a text.
  public init?(isoBytes bytes: UnsafeBufferPointer<UInt8>) {
    guard let day = DigitReader.read(bytes, { Day(iso: &$0) }) else { return nil }
    self = day
  }

  private init?(iso reader: inout DigitReader) {
    guard let year = reader.number(digits: 4), reader.take("-"),
      let month = reader.number(digits: 2), reader.take("-"),
      let day = reader.number(digits: 2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads a day as files write it: `YYYY-MM-DD` or `DD.MM.YYYY`.
  public init?(written text: some StringProtocol) {
    let dotted = DigitReader.read(text) { reader -> Day? in
      guard let day = reader.number(digits: 2), reader.take("."),
        let month = reader.number(digits: 2), reader.take("."),
        let year = reader.number(digits: 4), reader.isAtEnd
      else { return nil }
      return Day(year: year, month: month, day: day)
    }
    guard let day = dotted ?? Day(iso: text) else { return nil }
    self = day
  }
}
