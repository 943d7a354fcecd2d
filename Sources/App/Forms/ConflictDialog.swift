import Domain
import TUI
import Words

/// Somebody saved the record meanwhile: both versions side by side, and which one each field takes.
///
/// It answers with ``ConflictAnswer``; nil goes back to the form with nothing settled.
struct ConflictDialog: Screen {
  private struct Row {
    let index: Int
    let label: String
    let mine: String
    let theirs: String
    var differs: Bool { mine != theirs }
  }

  let workplace: Workplace
  /// The fields that differ, then the others.
  private let rows: [Row]
  private var theirs: Set<Int> = []
  private var selected = 0

  /// - Parameter fields: in the order of the form; `theirs` is the version stored now, which a field takes that the
  ///   officer has not touched.
  init(_ workplace: Workplace, fields: [(label: String, mine: String, theirs: String, isTouched: Bool)]) {
    self.workplace = workplace
    let all = fields.enumerated().map { Row(index: $0, label: $1.label, mine: $1.mine, theirs: $1.theirs) }
    theirs = Set(all.indices.filter { all[$0].differs && !fields[$0].isTouched })
    rows = all.filter(\.differs) + all.filter { !$0.differs && !$0.mine.isEmpty }
  }

  private var differing: Int { rows.count(where: \.differs) }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding("take", .function(2), label: workplace[ConflictWords.take], priority: 1),
      Binding("allMine", .function(4), label: workplace[ConflictWords.allMine], priority: 3),
      Binding("allTheirs", .function(5), label: workplace[ConflictWords.allTheirs], priority: 4),
      Binding("mine", .left, label: workplace[ConflictWords.fieldMine], priority: 20),
      Binding("theirs", .right, label: workplace[ConflictWords.fieldTheirs], priority: 21),
      Binding("other", .character(" "), label: workplace[ConflictWords.other], priority: 22),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ConflictWords.toForm], priority: 2),
    ]
  }

  var help: [String] { [workplace[ConflictWords.help]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch key {
    case .up, .backTab: selected = max(0, selected - 1)
    case .down, .tab, .enter: selected = min(max(0, differing - 1), selected + 1)
    case .home, .pageUp: selected = 0
    case .end, .pageDown: selected = max(0, differing - 1)
    default: return act(key)
    }
    return .stay
  }

  private mutating func act(_ key: Key) -> Step {
    switch command(for: key) {
    case "mine": choose(theirs: false)
    case "theirs": choose(theirs: true)
    case "other": choose(theirs: !isTheirs)
    case "allMine": theirs = []
    case "allTheirs": theirs = Set(rows.filter(\.differs).map(\.index))
    case "take": return .pop(ConflictAnswer(theirs: theirs))
    case "language": workplace.nextLanguage()
    case "leave": return .pop(nil)
    default: return .ignored
    }
    return .stay
  }

  /// Whether the field under the cursor takes the stored version.
  private var isTheirs: Bool { rows.indices.contains(selected) && theirs.contains(rows[selected].index) }

  private mutating func choose(theirs isTheirs: Bool) {
    guard rows.indices.contains(selected), rows[selected].differs else { return }
    if isTheirs { theirs.insert(rows[selected].index) } else { theirs.remove(rows[selected].index) }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[ConflictWords.title]), right: workplace.corner,
      message: Frame.Message(workplace[ConflictWords.hint], role: .warning))
    let label = 18
    let column = (body.width - label - 2) / 2
    let head = body.row(0)
    canvas.put(workplace[ConflictWords.mine], in: place(head, label, column, isTheirs: false), role: .heading)
    canvas.put(
      workplace[ConflictWords.theirs], in: place(head, label, column, isTheirs: true), role: .heading)
    let list = body.dropTop(1).dropBottom(4)
    let first = max(0, min(selected - list.height / 2, rows.count - list.height))
    for (index, row) in rows.dropFirst(first).prefix(list.height).enumerated() {
      draw(row, isSelected: first + index == selected, on: &canvas, in: list.row(index), label, column)
    }
    drawSelected(on: &canvas, in: body.bottom(4))
  }

  /// The label takes 18 columns and each version half of the rest, its first column for the mark.
  private func place(_ line: Rect, _ label: Int, _ column: Int, isTheirs: Bool) -> Rect {
    line.dropLeft(label + 3 + (isTheirs ? column : 0)).left(column - 2)
  }

  private func draw(
    _ row: Row, isSelected: Bool, on canvas: inout Canvas, in line: Rect, _ label: Int, _ column: Int
  ) {
    if isSelected {
      canvas.put("▸", x: line.x, y: line.y, role: .marked)
      canvas.cursor = Point(line.x, line.y)
    }
    canvas.put(row.label, in: line.dropLeft(1).left(label), role: row.differs ? .label : .dim)
    for isTheirs in [false, true] {
      let value = place(line, label, column, isTheirs: isTheirs)
      let isTaken = row.differs && theirs.contains(row.index) == isTheirs
      let role: Role = isTaken ? (isSelected ? .selected : .good) : row.differs ? .plain : .dim
      if isTaken { canvas.put("●", x: value.x - 2, y: line.y, role: role) }
      canvas.put(shown(isTheirs ? row.theirs : row.mine), in: value, role: role)
    }
  }

  /// Both versions of the field under the cursor in full, for a column may be too narrow.
  private func drawSelected(on canvas: inout Canvas, in area: Rect) {
    canvas.rule(area)
    guard rows.indices.contains(selected) else { return }
    let row = rows[selected]
    canvas.put(row.label, in: area.row(1).inset(1, 0), role: .heading)
    canvas.put(
      "\(workplace[ConflictWords.mine]): \(shown(row.mine))", in: area.row(2).inset(1, 0),
      role: theirs.contains(row.index) ? .dim : .good)
    canvas.put(
      "\(workplace[ConflictWords.theirs]): \(shown(row.theirs))", in: area.row(3).inset(1, 0),
      role: theirs.contains(row.index) ? .good : .dim)
  }

  private func shown(_ value: String) -> String { value.isEmpty ? "—" : value }
}
