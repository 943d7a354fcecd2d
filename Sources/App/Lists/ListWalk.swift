import TUI
import Words

/// The rows of the list that a record was opened from: the next one and the one before, without going back to it.
///
/// It goes on from where it stood, also when the record there has left the list meanwhile.
struct ListWalk {
  /// What a record's screen gives back where another record of the list was shown last.
  struct Shown: Answer {
    let id: Int64
  }

  /// A step in the list from where the walk stands; nil at its end.
  private let step: (_ isBack: Bool) throws -> Int64?
  private var last: Int64?

  /// A walk that stands on a row.
  init<Record>(_ source: ListSource<Record>, from row: TableRow<Record>) {
    let place = Box(row.key)
    step = { isBack in
      let next = isBack ? try source.before(place.value, 1).last : try source.after(place.value, 1).first
      if let next { place.value = next.key }
      return next?.id
    }
  }

  /// → and ← on a record that was opened from a list.
  static func bindings(_ workplace: Workplace, isLive: Bool) -> [Binding] {
    [
      Binding("next", .right, label: workplace[ListWords.nextRecord], priority: 10, isLive: isLive),
      Binding("before", .left, label: workplace[ListWords.recordBefore], priority: 11, isLive: isLive),
    ]
  }

  /// The record beside the one that is shown; nil at the end of the list.
  mutating func step(back isBack: Bool) throws -> Int64? {
    let next = try step(isBack)
    if let next { last = next }
    return next
  }

  /// What the list is told; nil where no other record was shown.
  var shown: Shown? { last.map(Shown.init) }
}
