extension Form {
  /// Answers a key.
  public mutating func handle(_ key: Key) -> Event {
    guard fields.indices.contains(focused) else { return .ignored }
    if let event = handleInList(key) { return event }
    switch key {
    case .enter: return enter()
    case .tab: return move(to: next(after: focused) ?? next(after: -1))
    case .down: return move(to: next(after: focused))
    case .backTab: return move(to: previous(before: focused) ?? previous(before: fields.count))
    case .up: return move(to: previous(before: focused))
    case .pageDown: return move(to: sectionStart(after: focused))
    case .pageUp: return move(to: sectionStart(before: focused))
    default: return fields[focused].isPicked ? pick(key) : type(key)
    }
  }

  /// Moves focus to a field, where typing goes on behind what stands there. The event says what was left, as with a
  /// key.
  @discardableResult
  public mutating func focus(_ id: String) -> Event {
    defer { isFresh = false }
    return move(to: fields.firstIndex { $0.id == id && $0.takesFocus })
  }

  /// Moves focus to a field as a key does: what is typed there replaces what stands in it.
  public mutating func come(to id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id && $0.takesFocus }) else { return }
    edit(index)
    isFresh = true
  }

  /// Moves focus to the next empty field, from the end on to the beginning.
  @discardableResult
  public mutating func goToNextEmpty() -> Event {
    move(to: nextField { $0.text.isEmpty })
  }

  /// Moves focus to the next field with a problem, or with a warning when there is no problem.
  @discardableResult
  public mutating func goToNextProblem() -> Event {
    move(to: nextField { $0.worstNote?.kind == .problem } ?? nextField { $0.worstNote?.kind == .warning })
  }

  private func nextField(where isWanted: (FormField) -> Bool) -> Int? {
    let order = Array(fields.indices.dropFirst(focused + 1)) + Array(fields.indices.prefix(focused))
    return order.first { fields[$0].takesFocus && isWanted(fields[$0]) }
  }

  private func next(after index: Int) -> Int? {
    fields.indices.dropFirst(index + 1).first { fields[$0].takesFocus }
  }

  private func previous(before index: Int) -> Int? {
    fields.indices.prefix(index).last { fields[$0].takesFocus }
  }

  private func sectionStart(after index: Int) -> Int? {
    titles.lazy.compactMap { next(after: $0.first - 1) }.first { $0 > index }
  }

  private func sectionStart(before index: Int) -> Int? {
    titles.reversed().lazy.compactMap { next(after: $0.first - 1) }.first { $0 < index }
  }

  private mutating func move(to index: Int?) -> Event {
    guard let index, index != focused else { return .stayed }
    let left = focusedID
    fields[focused].isVisited = true
    edit(index)
    isFresh = true
    return .moved(from: left, to: focusedID)
  }

  private mutating func enter() -> Event {
    if let index = next(after: focused) { return move(to: index) }
    fields[focused].isVisited = true
    list = nil
    return .finished(focusedID)
  }

  // MARK: Typing

  private mutating func type(_ key: Key) -> Event {
    let before = editor
    if fields[focused].isCarried || isFresh { giveWay(to: key) }
    switch editor.handle(key) {
    case .ignored:
      editor = before
      return .ignored
    case .stayed: return .stayed
    case .edited:
      list = nil
      return changed(editor.text)
    case .tooLong:
      editor = before
      return .tooLong(focusedID, limit: fields[focused].maxLength)
    }
  }

  /// What is typed replaces what was carried over, or what stands in a field one has just come to (Ctrl-Z brings it
  /// back); a cursor key first means that it is to be edited. A long text is always gone on with.
  private mutating func giveWay(to key: Key) {
    switch key {
    case .character, .paste:
      if fields[focused].lines == 1, !editor.text.isEmpty { editor.setText("") }
      isFresh = false
    case .left, .right, .home, .end, .wordLeft, .wordRight, .backspace, .delete:
      fields[focused].isCarried = false
      isFresh = false
    default: break
    }
  }

  private mutating func changed(_ text: String) -> Event {
    fields[focused].text = text
    fields[focused].value = nil
    fields[focused].shown = nil
    fields[focused].isCarried = false
    return .edited(focusedID)
  }

  // MARK: Suggestions

  /// Up and Down walk an open list, Enter and Tab take what is highlighted, Esc closes it.
  private mutating func handleInList(_ key: Key) -> Event? {
    guard let open = list else { return nil }
    switch key {
    case .up: list?.walk(by: -1)
    case .down: list?.walk(by: 1)
    case .pageUp: list?.walk(by: -SuggestionList.rows)
    case .pageDown: list?.walk(by: SuggestionList.rows)
    case .escape: list = nil
    case .enter, .tab:
      guard let highlighted = open.highlighted else { return nil }
      return take(open.items[highlighted], isChoice: open.isChoices)
    default: return nil
    }
    return .stayed
  }

  private mutating func take(_ suggestion: Suggestion, isChoice: Bool) -> Event {
    let id = focusedID
    let text = isChoice ? suggestion.value : suggestion.label
    editor.setText(text)
    _ = changed(text)
    list = nil
    if isChoice { return enter() }
    fields[focused].value = suggestion.value
    fields[focused].isVisited = true
    if let index = next(after: focused) {
      edit(index)
      isFresh = true
    }
    return .chose(id, suggestion)
  }

  // MARK: Picking

  private mutating func pick(_ key: Key) -> Event {
    switch key {
    case .backspace, .delete:
      // A word that nothing is called goes, and what stands there stays.
      if case .choice(let choices) = fields[focused].kind, !typedChoice.isEmpty,
        meant(by: typedChoice, among: choices) == nil
      {
        typedChoice = ""
        return .stayed
      }
      return pick(value: "")
    case .control("z"):
      typedChoice = ""
      return editor.handle(key) == .edited ? changed(editor.text) : .stayed
    case .right, .character(" "): return cycle(by: 1)
    case .left: return cycle(by: -1)
    case .character(let character):
      if case .choice(let choices) = fields[focused].kind { return find(character, in: choices) }
      return Self.yesNo(character).map { pick(value: $0) } ?? .noSuchChoice(String(character))
    case .paste: return .stayed
    default: return .ignored
    }
  }

  private mutating func pick(value: String) -> Event {
    if value.isEmpty { typedChoice = "" }
    return put(value)
  }

  private mutating func put(_ value: String) -> Event {
    list = nil
    guard value != fields[focused].text else { return .stayed }
    editor.setText(value)
    return changed(value)
  }

  private mutating func cycle(by step: Int) -> Event {
    typedChoice = ""
    var values = [FormField.yes, FormField.no]
    if case .choice(let choices) = fields[focused].kind { values = choices.map(\.value) }
    guard !values.isEmpty else { return .stayed }
    let current = values.firstIndex(of: fields[focused].text)
    let next = current.map { ($0 + step + values.count) % values.count }
    return pick(value: values[next ?? (step > 0 ? 0 : values.count - 1)])
  }

  /// A digit picks by number. Letters typed one after another are one word, on any layout: the choice is found whose
  /// label it begins, or another name of it. A word that nothing is called leaves what stood there before it.
  private mutating func find(_ character: Character, in choices: [FormField.Choice]) -> Event {
    let number = Layout.digit(of: character).map { $0 == 0 ? 9 : $0 - 1 }
    if character.isASCII, let number, choices.indices.contains(number) {
      typedChoice = ""
      return pick(value: choices[number].value)
    }
    // A name of one letter, such as «м», is over: a letter that does not go on from it begins the next word.
    if typedChoice.count == 1, choices.contains(where: { $0.isCalled(typedChoice, words) }),
      meant(by: typedChoice + String(character), among: choices) == nil
    {
      typedChoice = ""
    }
    if typedChoice.isEmpty { textBeforeTyping = (fields[focused].text, fields[focused].isCarried) }
    typedChoice.append(character)
    if let value = meant(by: typedChoice, among: choices) { return put(value) }
    _ = put(textBeforeTyping.text)
    fields[focused].isCarried = textBeforeTyping.isCarried
    return .noSuchChoice(typedChoice)
  }

  /// The choice that a word finds; nil: none.
  private func meant(by typed: String, among choices: [FormField.Choice]) -> String? {
    // A name that is whole is meant, whatever else begins like it.
    if let named = choices.first(where: { $0.isCalled(typed, words) }) { return named.value }
    if let value = best(choices, for: typed, { [$0.label] }) { return value }
    // On the Kazakh layout a letter may be a digit; the next one tells if it begins another name.
    if typed.count == 1, let digit = typed.first.flatMap({ Layout.digit(of: $0) }) {
      let number = digit == 0 ? 9 : digit - 1
      if choices.indices.contains(number) { return choices[number].value }
    }
    return best(choices, for: typed, \.aliases)
  }

  /// The choice of which a name begins with what was typed, or has words that do; of equals the first, for the list's own
  /// order is the officer's habit. A letter from the middle of a name is a slip, not a choice.
  private func best(
    _ choices: [FormField.Choice], for typed: String, _ names: (FormField.Choice) -> [String]
  ) -> String? {
    choices.compactMap { choice in
      names(choice).compactMap { words.rank($0, for: typed) }.min().map { (rank: $0, value: choice.value) }
    }.filter { $0.rank < 2 }.min { $0.rank < $1.rank }?.value
  }

  /// «Да», yes, «иә», 1 and + say yes; «нет», no, «жоқ», 0 and − say no.
  static func yesNo(_ character: Character) -> String? {
    switch character.lowercased() {
    case "д", "y", "и", "1", "+", "\"", "һ": FormField.yes
    case "н", "n", "ж", "0", "-", "қ", "ө": FormField.no
    default: nil
    }
  }
}
