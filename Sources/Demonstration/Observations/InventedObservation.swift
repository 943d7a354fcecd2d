import Domain

/// The value of an indicator for a territory and a period, or a note where it has no number.
public struct InventedObservation: Equatable, Sendable {
  /// The district, the oblast, or (population alone) a settlement.
  public let territory: KatoCode
  /// A year. A stock is that of its first day, a flow that of the whole year.
  public let period: String
  /// The indicator's name, as the register of observations has it.
  public let indicator: String
  /// The value in the indicator's own unit; nil where there is a note alone.
  public let value: Double?
  /// Words instead of a number.
  public let note: String?
  /// Where the value comes from: invention.
  public let source = "демонстрация"
}
