/// What a family that resettles may get, in tenge, for information (rules R28 and R29): others decide and pay.
///
/// Law: Social Code art. 112(4); the numbers are dated parameters, counted in monthly calculation indices (MCI).
public struct Support: Hashable, Sendable {
  /// The day whose numbers count.
  public let day: Day
  /// The index of that day in tenge.
  public let index: Int
  /// Members of the family.
  public let people: Int
  /// The one-off moving subsidy: MCI a person × index × people; nil: the employer pays for the move (rule R29).
  public let moving: Product?
  /// Rent and utilities a month at least, in MCI a family.
  public let rentLeast: Int
  /// Rent and utilities a month at most, in MCI a family.
  public let rentMost: Int
  /// Months for which rent is paid at most.
  public let rentMonths: Int
  /// The highest economic mobility certificate: MCI × index.
  public let certificateCeiling: Product
  /// The certificate's share of the price of a dwelling, per cent.
  public let certificatePercent: Int

  /// Counts by the numbers of the day that `mci_on` names: of the decision, or of the payment.
  ///
  /// Nil where a number is not known on that day, such as the index of a year to come.
  /// - Parameters:
  ///   - people: members of the family, the head among them.
  ///   - employerPays: whether the employer pays for the move.
  ///   - decided: the day of the decision.
  ///   - paid: the day of payment.
  public init?(people: Int, employerPays: Bool, decided: Day, paid: Day, parameters: Parameters) {
    let day = Self.day(decided: decided, paid: paid, parameters: parameters)
    func number(_ name: ParameterName) -> Int? { parameters.number(name, on: day) }
    guard let index = number(.mci), let subsidy = number(.movingSubsidy), let least = number(.rentLeast),
      let most = number(.rentMost), let months = number(.rentMonths),
      let ceiling = number(.certificateCeiling), let percent = number(.certificatePercent)
    else { return nil }
    self.day = day
    self.index = index
    self.people = people
    moving = employerPays ? nil : Product(subsidy, index, people)
    rentLeast = least
    rentMost = most
    rentMonths = months
    certificateCeiling = Product(ceiling, index)
    certificatePercent = percent
  }

  /// The day whose numbers count, by `mci_on`.
  public static func day(decided: Day, paid: Day, parameters: Parameters) -> Day {
    parameters.value(.mciOn, on: decided) == "payment_date" ? paid : decided
  }

  /// Rent and utilities for some months, at least and at most; no longer than they are paid.
  public func rent(months: Int) -> (least: Product, most: Product) {
    let months = min(max(months, 0), rentMonths)
    return (Product(rentLeast, index, months), Product(rentMost, index, months))
  }

  /// The certificate for a dwelling of a price in tenge: its share of the price, up to the ceiling.
  public func certificate(price: Int) -> Int {
    let price = max(price, 0)
    // In hundreds and rest, so that no price is too large.
    let share = Product(price / 100, certificatePercent).value
    let rest = Product(price % 100, certificatePercent).value / 100
    let (sum, isTooLarge) = share.addingReportingOverflow(rest)
    return min(isTooLarge ? .max : sum, certificateCeiling.value)
  }
}
