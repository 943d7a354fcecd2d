import TUI
import Words

/// The rows of the list that a record was opened from: the next one and the one before, without going back to it.
struct ListWalk {
  /// What a record's screen gives back where another record of the list was shown last.
  struct Shown: Answer {
    let id: Int64
    /// Whether something was saved on the way, so that the list has other rows.
    let hasSaved: Bool
  }

  private let neighbour: (_ id: Int64, _ isBefore: Bool) throws -> Int64?
  private var last: Int64?

  init<Record>(_ source: ListSource<Record>) {
    neighbour = { id, isBefore in
      guard let row = try source.row(id) else { return nil }
      return isBefore ? try source.before(row.key, 1).last?.id : try source.after(row.key, 1).first?.id
    }
  }

  /// → and ← on a record that was opened from a list.
  static func bindings(_ workplace: Workplace, isLive: Bool) -> [Binding] {
    [
      Binding("next", .right, label: workplace[ListWords.nextRecord], priority: 10, isLive: isLive),
      Binding("before", .left, label: workplace[ListWords.recordBefore], priority: 11, isLive: isLive),
    ]
  }

  /// The record beside one; nil at the end of the list.
  mutating func step(from id: Int64, back isBefore: Bool) throws -> Int64? {
    let next = try neighbour(id, isBefore)
    if let next { last = next }
    return next
  }

  /// What the list is told; nil where no other record was shown.
  func shown(afterSaving hasSaved: Bool) -> Shown? { last.map { Shown(id: $0, hasSaved: hasSaved) } }
}
