extension Int {
  /// Division towards minus infinity.
  func floored(by divisor: Int) -> Int {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// What remains of division towards minus infinity: never negative.
  func remainder(by divisor: Int) -> Int {
    self - floored(by: divisor) * divisor
  }
}
