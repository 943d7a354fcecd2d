/// A code of the classifier of territories, `ABCDEFHIJ`: oblast, district, okrug, settlement.
///
/// A code is stable, a name is not; rows vanish without a successor.
public struct KatoCode: Hashable, Sendable {
  /// The nine digits as a number, 100 000 000…999 999 999.
  public let number: Int32

  /// Reads exactly nine ASCII digits, the first of them not zero.
  public init?(_ text: some StringProtocol) {
    guard let digits = CheckedNumber.digits(text, count: 9) else { return nil }
    self.init(number: Int32(digits.reduce(0) { $0 * 10 + $1 }))
  }

  /// A code from its number; nil where that has not nine digits.
  public init?(number: Int32) {
    guard (100_000_000...999_999_999).contains(number) else { return nil }
    self.number = number
  }

  private init(cutting number: Int32, to size: Int32) {
    self.number = number / size * size
  }

  /// The nine digits.
  public var text: String { String(number) }

  /// The level that the zeros at the code's end tell.
  public var level: KatoLevel {
    switch number {
    case _ where number.isMultiple(of: 10_000_000): .oblast
    case _ where number.isMultiple(of: 100_000): .district
    case _ where number.isMultiple(of: 1_000): .okrug
    case _ where number.isMultiple(of: 100): .settlement
    default: .nested
    }
  }

  /// `AB0000000`: the code's oblast or city of republican significance.
  public var oblast: KatoCode { KatoCode(cutting: number, to: 10_000_000) }

  /// `ABCD00000`: the code's district; an oblast's own code where it stands above districts.
  public var district: KatoCode { KatoCode(cutting: number, to: 100_000) }

  /// `ABCDEF000`: the code's okrug; some towns' okrugs are not in the classifier.
  public var okrug: KatoCode { KatoCode(cutting: number, to: 1_000) }

  /// The codes that may be this one's parent, nearest first; the first that exists in the edition is.
  ///
  /// Four towns of the oblast (Жетісай, Сарыағаш, Ленгер, Шардара) have no okrug: their parent is the
  /// district.
  public var parentCandidates: [KatoCode] {
    let sizes: [Int32] = [100, 1_000, 100_000, 10_000_000]
    return sizes.reduce(into: []) { candidates, size in
      let wider = KatoCode(cutting: number, to: size)
      if wider != self, wider != candidates.last { candidates.append(wider) }
    }
  }

  /// The codes of this territory and of all within it, one range of numbers.
  public var territory: ClosedRange<KatoCode> {
    self...KatoCode(cutting: number + size - 1, to: 1)
  }

  /// Whether both codes lie in one oblast.
  public func isSameOblast(as other: KatoCode) -> Bool {
    number / 10_000_000 == other.number / 10_000_000
  }

  /// Whether this is a city itself, apart from the surroundings that its district holds: `ABCD10000`.
  public var isTown: Bool {
    number.isMultiple(of: 1_000) && number / 1_000 % 100 == 10
  }

  /// Whether this code is a territory's own or lies within it.
  public func isInside(_ territory: KatoCode) -> Bool {
    territory.territory.contains(self)
  }

  /// How many codes the territory spans.
  private var size: Int32 {
    switch level {
    case .oblast: 10_000_000
    case .district: 100_000
    case .okrug: 1_000
    case .settlement: 100
    case .nested: 1
    }
  }
}

extension KatoCode: Comparable {
  /// By number: a territory stands before all that lies within it.
  public static func < (left: KatoCode, right: KatoCode) -> Bool {
    left.number < right.number
  }
}

extension KatoCode: CustomStringConvertible {
  /// The nine digits.
  public var description: String { text }
}
