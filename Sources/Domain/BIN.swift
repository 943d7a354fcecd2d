/// A business identification number whose check digit is right.
public struct BIN: Hashable, Sendable {
  /// A BIN fails as an IIN does.
  public typealias Fault = IIN.Fault

  /// What kind of entity the fifth digit tells.
  public enum Kind: Int, Hashable, Sendable {
    case resident = 4
    case nonResident = 5
    case jointEntrepreneur = 6
  }

  /// Which part of the entity the sixth digit tells.
  public enum Part: Int, Hashable, Sendable {
    case head = 0
    case branch = 1
    case representation = 2
    case peasantFarm = 3
  }

  /// The twelve digits.
  public let text: String
  /// The kind of entity; nil where the digit is unknown.
  public let kind: Kind?
  /// The part of the entity; nil where the digit is unknown.
  public let part: Part?
  /// The year of registration; two digits from 80 on are of the twentieth century.
  public let year: Int
  /// The month of registration, 1…12; nil where the digits give none.
  public let month: Int?

  /// Reads exactly twelve digits.
  public init(_ text: String) throws(BIN.Fault) {
    let digits = try CheckedNumber.read(text)
    self.text = text
    kind = Kind(rawValue: digits[4])
    part = Part(rawValue: digits[5])
    let short = digits[0] * 10 + digits[1]
    year = short < 80 ? 2000 + short : 1900 + short
    let month = digits[2] * 10 + digits[3]
    self.month = (1...12).contains(month) ? month : nil
  }
}

extension BIN: CustomStringConvertible {
  /// The twelve digits.
  public var description: String { text }
}
