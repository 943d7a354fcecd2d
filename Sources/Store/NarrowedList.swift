import Domain

/// A list whose rows can be counted by what stands in a column, and narrowed to one of its values.
public protocol NarrowedList: Hashable, Sendable, Codable {
  /// The columns whose values can be counted and asked for, in the order of the menu.
  static var countable: [ListCondition.Column] { get }
  /// What the rows must hold besides.
  var conditions: [ListCondition] { get set }
  /// The columns that an officer wants to see, by their names on the screen; nil: those that fit.
  var columns: [String]? { get set }
  /// How often which value stands in a column, the most frequent first; a territory that has a successor is counted for
  /// it. May take long and gives way to the keyboard.
  func frequency(of column: ListCondition.Column, limit: Int, in store: Store) throws -> [Frequency]
  /// The territories whose rows are in it because one that it asks for succeeds them.
  func predecessors(_ successors: Successors) -> [KatoCode]
}

extension NarrowedList {
  /// The territories whose rows are in it because one that a condition asks for succeeds them.
  public func predecessors(_ successors: Successors) -> [KatoCode] {
    conditions.flatMap { $0.predecessors(successors) }
  }
}

/// How often a value stands in a column of a list.
public struct Frequency: Hashable, Sendable {
  /// As the database has it; nil: nothing stands there.
  public let value: String?
  /// In so many rows.
  public let count: Int
  /// Territories whose rows are counted for this one, which succeeds them.
  public var predecessors: [KatoCode] = []

  /// Puts what counts for one territory together, the most frequent first.
  static func summed(_ counted: [Frequency], _ column: ListCondition.Column, _ successors: Successors)
    -> [Frequency]
  {
    var sums: [String?: (count: Int, predecessors: Set<KatoCode>)] = [:]
    for one in counted {
      let code = one.value.flatMap { KatoCode($0) }
      let own = column == .district ? code?.district : code
      let last = column == .district ? code.map(successors.district) : code.map(successors.last)
      var sum = sums[last?.text ?? one.value] ?? (0, [])
      sum.count += one.count
      if let code, let own, own != last {
        sum.predecessors.insert(successors.last(of: code) == code ? own : code)
      }
      sums[last?.text ?? one.value] = sum
    }
    return sorted(
      sums.map { Frequency(value: $0, count: $1.count, predecessors: $1.predecessors.sorted()) })
  }

  /// The most frequent first.
  static func sorted(_ counted: [Frequency]) -> [Frequency] {
    counted.sorted { ($1.count, $0.value ?? "") < ($0.count, $1.value ?? "") }
  }
}
