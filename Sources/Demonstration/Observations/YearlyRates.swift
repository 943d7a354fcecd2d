/// Events of a year for a thousand people of the oblast: invented, of the size that was published.
struct YearlyRates {
  let births: Double
  let deaths: Double
  /// Arrivals from other oblasts.
  let arrivals: Double
  /// By how much departures to other oblasts are more than arrivals from them.
  let loss: Double

  private init(_ births: Double, _ deaths: Double, _ arrivals: Double, _ loss: Double) {
    self.births = births
    self.deaths = deaths
    self.arrivals = arrivals
    self.loss = loss
  }

  private static let first = 2016
  private static let years = [
    YearlyRates(29.0, 5.6, 9.5, 8.0), YearlyRates(28.6, 5.5, 10.0, 9.0), YearlyRates(28.0, 5.4, 10.5, 10.0),
    YearlyRates(27.8, 5.4, 11.0, 10.0), YearlyRates(28.5, 6.3, 10.0, 7.0), YearlyRates(31.6, 6.6, 12.7, 7.0),
    YearlyRates(27.2, 5.6, 14.5, 9.0), YearlyRates(26.2, 5.3, 18.0, 11.0), YearlyRates(24.8, 5.2, 18.0, 13.0),
    YearlyRates(22.0, 5.1, 18.5, 15.0),
  ]

  /// The rates of a year; before and after the table those of its ends.
  static func of(_ year: Int) -> YearlyRates {
    years[min(max(year - first, 0), years.count - 1)]
  }
}
