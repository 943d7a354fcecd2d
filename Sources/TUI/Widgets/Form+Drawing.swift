extension Form {
  /// A row of the form: a title, or one line of a field.
  private enum Row {
    case title(String)
    case field(Int, line: Int)
  }

  /// Draws the form in an area, scrolled so that the field in focus is seen. A list that is open covers
  /// what stands around it, so the screen draws the form last.
  public func draw(on canvas: inout Canvas, in area: Rect) {
    let rows = rows()
    guard !area.isEmpty, !rows.isEmpty else { return }
    let focusedRow =
      rows.firstIndex { row in
        if case .field(focused, line: _) = row { true } else { false }
      } ?? 0
    // The field in focus moves down to the middle, then the form moves under it.
    let first = max(0, min(focusedRow - area.height / 2, rows.count - area.height))
    for (index, row) in rows.dropFirst(first).prefix(area.height).enumerated() {
      let isOpen = if case .field(focused, line: _) = row { fields[focused].isPicked } else { false }
      let line = hasPanel && !isOpen ? area.row(index).left(columns) : area.row(index)
      if hasPanel, isOpen { canvas.fill(line) }  // the choices take the panel's place in this line
      switch row {
      case .title(let title): canvas.put(title, in: line.dropLeft(1), role: .heading)
      case .field(let field, let number): draw(field, line: number, on: &canvas, in: line)
      }
    }
    let own = hasPanel ? area.left(columns) : area
    canvas.scrollMarks(in: own, above: first > 0, below: first + area.height < rows.count)
    let y = area.y + focusedRow - first + fields[focused].lines - 1
    if let list {
      list.draw(on: &canvas, x: max(0, area.x + valueX - 2), below: y, in: area)
    } else if case .choice(let choices) = fields[focused].kind,
      !fits(choices, beside: fields[focused], in: area.width - valueX)
    {
      drawChoices(choices, on: &canvas, below: y, in: area.dropLeft(valueX - 2))
    }
  }

  /// Rows that the whole form takes.
  public var height: Int { rows().count }

  private func rows() -> [Row] {
    var rows: [Row] = []
    for (index, section) in titles.enumerated() {
      let end = index + 1 < titles.count ? titles[index + 1].first : fields.count
      let visible = (section.first..<end).filter { !fields[$0].isHidden }
      if visible.isEmpty { continue }
      if !section.title.isEmpty { rows.append(.title(section.title)) }
      for field in visible {
        for line in 0..<fields[field].lines { rows.append(.field(field, line: line)) }
      }
    }
    return rows
  }

  private var labelWidth: Int {
    min(fields.lazy.map { Text.width($0.label) }.max() ?? 0, columns / 2 - 4)
  }

  /// Where values begin: a blank, the label, a blank, the mark, a blank.
  private var valueX: Int { labelWidth + 5 }

  private func draw(_ index: Int, line: Int, on canvas: inout Canvas, in area: Rect) {
    let field = fields[index]
    let isFocused = index == focused
    let value = area.dropLeft(valueX)
    if line == 0 {
      canvas.put(
        field.label, in: area.dropLeft(2).left(labelWidth), role: isFocused ? .heading : .label)
      let markX = area.x + valueX - 2
      if let mark = field.mark {
        canvas.put(mark.glyph, x: markX, y: area.y, role: mark.role, within: area)
      }
      if isFocused { canvas.put("▸", x: area.x, y: area.y, role: .marked, within: area) }
    }
    if field.lines > 1 {
      drawLong(
        field, line: line, isFocused: isFocused, role: isFocused ? .fieldActive : valueRole(field),
        on: &canvas, in: value)
    } else {
      drawValue(field, isFocused: isFocused, on: &canvas, in: value)
    }
  }

  private func drawValue(_ field: FormField, isFocused: Bool, on canvas: inout Canvas, in area: Rect) {
    let text = field.display(words)
    let room = min(area.width, max(8, columns - valueX))
    let taken = Text.width(text) + 1
    let said = field.shown.map { Text.width($0) + 1 } ?? 0
    let line = canvas.area.row(area.y).intersection(area)
    var width = min(field.columns ?? max(min(taken, room), room - said), area.width)
    var beside: [FormField.Choice] = []
    if isFocused, list == nil, case .choice(let choices) = field.kind,
      fits(choices, beside: field, in: area.width)
    {
      beside = choices
      // Every column is wanted for the choices.
      if width + hintWidth(choices) > area.width { width = min(taken, width) }
    }
    let box = area.left(width)
    if isFocused && !field.isPicked {
      editor.draw(on: &canvas, in: box, role: .fieldActive, isFocused: true)
    } else {
      if isFocused {
        canvas.fill(box, role: .fieldActive)
        canvas.cursor = Point(box.x, box.y)
      }
      canvas.put(text, in: box, role: isFocused ? .fieldActive : valueRole(field))
    }
    var x = area.x + (isFocused ? width : min(width, max(taken - 1, field.columns ?? 0))) + 1
    if let shown = field.shown, !shown.isEmpty {
      x =
        canvas.put(Text.cut(shown, to: max(0, line.maxX - x)), x: x, y: area.y, role: .dim, within: line) + 2
    } else {
      for (index, choice) in beside.enumerated() {
        x = canvas.put(number(of: index), x: x, y: area.y, role: .key, within: line) + 1
        x = canvas.put(choice.label, x: x, y: area.y, role: .dim, within: line) + 1
      }
      if !beside.isEmpty { x += 1 }
    }
    if !hasPanel, let note = field.worstNote {
      let noteX = max(x, min(area.x + columns - valueX + 1, area.maxX - Text.width(note.text)))
      let place = line.dropLeft(noteX - line.x)
      canvas.put(note.fitting(place.width), in: place, role: note.kind.role)
    }
  }

  /// The digit that picks a choice; `·` after the tenth.
  private func number(of index: Int) -> String { index < 10 ? String((index + 1) % 10) : "·" }

  /// Columns of all choices with their numbers.
  private func hintWidth(_ choices: [FormField.Choice]) -> Int {
    choices.reduce(0) { $0 + Text.width($1.label) + 3 }
  }

  /// Whether all choices find room beside what is chosen.
  private func fits(_ choices: [FormField.Choice], beside field: FormField, in width: Int) -> Bool {
    Text.width(field.display(words)) + 1 + hintWidth(choices) <= width
  }

  /// The choices with their numbers in rows under their field, or above it where there is more room.
  private func drawChoices(
    _ choices: [FormField.Choice], on canvas: inout Canvas, below y: Int, in area: Rect
  ) {
    var rows: [[Int]] = [[]]
    var used = 2
    for (index, choice) in choices.enumerated() {
      let width = Text.width(choice.label) + 3
      if used + width > area.width, used > 2 {
        rows.append([])
        used = 2
      }
      rows[rows.count - 1].append(index)
      used += width
    }
    let (below, above) = (area.maxY - y - 1, y - area.y)
    let isBelow = below >= rows.count || below >= above
    rows = Array(rows.prefix(isBelow ? below : above))
    for (offset, row) in rows.enumerated() {
      let line = Rect(area.x, isBelow ? y + 1 + offset : y - rows.count + offset, area.width, 1)
      canvas.fill(line)
      canvas.put("│", x: line.x, y: line.y, role: .rule, within: line)
      var x = line.x + 2
      for index in row {
        x = canvas.put(number(of: index), x: x, y: line.y, role: .key, within: line) + 1
        x = canvas.put(choices[index].label, x: x, y: line.y, role: .dim, within: line) + 1
      }
    }
  }

  private func valueRole(_ field: FormField) -> Role {
    switch field.worstNote?.kind {
    case .problem: .problem
    case .warning: .warning
    default: field.isCarried ? .carried : field.isReadOnly ? .dim : .field
    }
  }

  /// One field as a cell of a grid: its value alone, cut to the cell.
  func drawCell(_ id: String, isFocused: Bool, on canvas: inout Canvas, in area: Rect) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    let field = fields[index]
    let isActive = isFocused && index == focused
    if isActive, !field.isPicked {
      return editor.draw(on: &canvas, in: area, role: .fieldActive, isFocused: true)
    }
    if isActive {
      canvas.fill(area, role: .fieldActive)
      canvas.cursor = Point(area.x, area.y)
    }
    let text = field.display(words)
    canvas.put(
      Text.width(text) <= area.width ? text : field.brief ?? text, in: area,
      role: isActive ? .fieldActive : valueRole(field))
  }

  /// The open list of a cell.
  func drawList(on canvas: inout Canvas, x: Int, below y: Int, in area: Rect) {
    list?.draw(on: &canvas, x: x, below: y, in: area)
  }
}

extension FormField {
  /// Columns of its value where that is fixed.
  var columns: Int? {
    if let width { return width }
    switch kind {
    case .digits(let count): return count + 1
    case .day: return 11
    case .number, .decimal: return 12
    case .choice(let choices): return (choices.map { Text.width($0.label) }.max() ?? 8) + 1
    case .yesNo: return 5
    case .text, .lookUp, .longText: return nil
    }
  }
}
