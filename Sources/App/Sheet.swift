import Domain
import Store
import TUI

/// A record as it is read: headings, labels with their values, and lines that open another record.
///
/// It is made anew for each width and language; ``SheetCursor`` remembers where one stands in it.
struct Sheet {
  /// What Enter on a line opens.
  enum Opening: Equatable {
    case person(Int64)
    case registration(Int64)
    /// An identity document of a person.
    case document(Int64)
    case change(Int64)
    case pile(Int64)
    /// A paper that was set aside or refused.
    case paper(Int64)
    case territory(KatoCode)
    case rule(RuleCode)
    case parameter(ParameterName)
    case holiday(Day)
    /// A term among those that are shown.
    case due(Int)
    case registrations(RegistrationList.Filter)
    case drafts
    /// The last copy of the database; Enter makes another.
    case backup
    /// A case of a register.
    case family(Register.Name, Int64)
    /// A member of a case.
    case member(Int64)
    case kandasPaper(KandasPaper.Kind)
    /// All papers of a case.
    case kandasPapers
    /// The services that a family was given, and its stays in centres.
    case kandasServices
    /// A step of a case, of a member where one is given.
    case step(String, Int64?)
    /// A value among others.
    case value(Int)
    /// The record itself, to be corrected.
    case correct
  }

  /// A piece of text at a column.
  struct Part {
    let x: Int
    let text: String
    let role: Role
  }

  /// One row.
  struct Line {
    var parts: [Part] = []
    var opens: Opening?
  }

  /// A label and its value; an empty value takes no line.
  typealias Fact = (label: String, value: String)
  /// Facts under one heading; without facts it takes no line.
  typealias Block = (title: String, facts: [Fact])

  /// Columns that there are.
  let width: Int
  private(set) var lines: [Line] = []

  /// An empty sheet.
  init(width: Int) { self.width = width }

  /// The indices of the lines that open something.
  var openings: [Int] { lines.indices.filter { lines[$0].opens != nil } }

  // MARK: Writing

  /// An empty line, but never two and none at the top.
  mutating func gap() {
    if let last = lines.last, !last.parts.isEmpty { lines.append(Line()) }
  }

  /// A heading.
  mutating func heading(_ text: String) {
    gap()
    lines.append(Line(parts: [Part(x: 1, text: text, role: .heading)]))
  }

  /// A text, broken into lines.
  mutating func text(_ text: String, role: Role = .plain, indent: Int = 1) {
    for line in Text.wrapped(text, to: width - indent - 1) {
      lines.append(Line(parts: [Part(x: indent, text: line, role: role)]))
    }
  }

  /// A label and a value that begins at a column and is broken into lines.
  mutating func fact(_ label: String, _ value: String, at x: Int) {
    for (index, line) in Text.wrapped(value, to: width - x - 1).enumerated() {
      let label = Part(x: 3, text: Text.cut(index == 0 ? label : "", to: x - 4), role: .label)
      lines.append(Line(parts: [label, Part(x: x, text: line, role: .field)]))
    }
  }

  /// A row of pieces, each cut where the next one begins; Enter on it opens a record.
  mutating func row(_ pieces: [(x: Int, text: String)], role: Role = .plain, opens: Opening? = nil) {
    var parts: [Part] = []
    for (index, piece) in pieces.enumerated() {
      let end = index + 1 < pieces.count ? pieces[index + 1].x - 1 : width - 1
      parts.append(Part(x: piece.x, text: Text.cut(piece.text, to: end - piece.x), role: role))
    }
    lines.append(Line(parts: parts, opens: opens))
  }

  /// The same, the last piece going on under itself where it is longer than its place.
  mutating func longRow(_ pieces: [(x: Int, text: String)], role: Role = .plain, opens: Opening? = nil) {
    guard let last = pieces.last else { return }
    let wrapped = Text.wrapped(last.text, to: width - last.x - 1)
    var first = pieces
    first[first.count - 1].text = wrapped.first ?? ""
    row(first, role: role, opens: opens)
    for line in wrapped.dropFirst() { row([(last.x, line)], role: role) }
  }

  /// Blocks of facts in as many columns as the width allows, filled one column after the other.
  mutating func blocks(_ blocks: [Block]) {
    let filled = blocks.map { ($0.title, $0.facts.filter { !$0.value.isEmpty }) }.filter { !$0.1.isEmpty }
    let count = min(max(1, width / 39), 4, max(1, filled.count))
    let room = (width - 1) / count
    let written = filled.map { Self.lines(title: $0.0, facts: $0.1, width: room - 2) }
    var columns: [[Line]] = [[]]
    let fair = (written.reduce(0) { $0 + $1.count + 1 } + count - 1) / count
    for block in written {
      let height = columns[columns.count - 1].count
      if height > 0, columns.count < count, height + 1 + block.count / 2 > fair { columns.append([]) }
      if !columns[columns.count - 1].isEmpty { columns[columns.count - 1].append(Line()) }
      columns[columns.count - 1] += block
    }
    gap()
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      var line = Line()
      for (index, column) in columns.enumerated() where row < column.count {
        line.parts += column[row].parts.map { Part(x: $0.x + 1 + index * room, text: $0.text, role: $0.role) }
      }
      lines.append(line)
    }
  }

  private static func lines(title: String, facts: [Fact], width: Int) -> [Line] {
    let labels = min(facts.map { Text.width($0.label) }.max() ?? 0, 17)
    var lines = [Line(parts: [Part(x: 0, text: title, role: .heading)])]
    for fact in facts {
      for (index, value) in Text.wrapped(fact.value, to: width - labels - 2).enumerated() {
        let label = Part(x: 1, text: Text.cut(index == 0 ? fact.label : "", to: labels), role: .label)
        lines.append(Line(parts: [label, Part(x: labels + 2, text: value, role: .field)]))
      }
    }
    return lines
  }

  // MARK: Drawing

  /// Draws what the cursor's place shows of it.
  func draw(on canvas: inout Canvas, in area: Rect, _ cursor: SheetCursor) {
    let top = cursor.top(of: self, height: area.height)
    let selected = cursor.line(of: self)
    canvas.cursor = Point(area.x, area.y)
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let place = area.row(row)
      let isSelected = top + row == selected
      if isSelected {
        canvas.fill(place, role: .selected)
        canvas.put("▸", x: place.x, y: place.y, role: .selected, within: place)
        canvas.cursor = Point(place.x, place.y)
      }
      for part in line.parts {
        canvas.put(
          part.text, x: place.x + part.x, y: place.y, role: isSelected ? .selected : part.role, within: place)
      }
    }
    canvas.scrollMarks(in: area, above: top > 0, below: top + area.height < lines.count)
  }
}
