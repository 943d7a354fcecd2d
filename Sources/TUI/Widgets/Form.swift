/// A form of fields in sections: one field a line, focus on one of them, texts kept as typed.
///
/// The form knows nothing of records. It tells by events what the officer did; the screen reads the text
/// of a field that was left and answers with `setNotes` and `setShown`. Enter never saves.
public struct Form: Sendable {
  /// Fields under one title.
  public struct Section: Sendable {
    /// The title; no line is spent on an empty one.
    public let title: String
    /// The fields in the order of keying.
    public let fields: [FormField]

    /// A section.
    public init(_ title: String, _ fields: [FormField]) {
      self.title = title
      self.fields = fields
    }
  }

  /// What a key did.
  public enum Event: Equatable, Sendable {
    /// The key means nothing to the form: the screen's own keys come next.
    case ignored
    /// The key was used and nothing is to be done.
    case stayed
    /// The text of a field is another.
    case edited(String)
    /// Focus left one field for another: time to read what stands in the first.
    case moved(from: String, to: String)
    /// A suggestion was taken. Its label is the text, its value the value, and focus has moved on.
    case chose(String, Suggestion)
    /// Enter on the last field: time to read it and to say that F2 saves.
    case finished(String)
    /// What was typed or pasted is longer than the field takes and was left out.
    case tooLong(String, limit: Int)
    /// What was typed is none of the choices of the field; its choice is as it was before the first letter.
    case noSuchChoice(String)
  }

  /// Titles and the index of each section's first field.
  let titles: [(title: String, first: Int)]
  /// All fields in the order of keying.
  public internal(set) var fields: [FormField]
  /// Columns of the form itself; notes stand to the right of them when the area is wider.
  public var columns = 46
  /// Whether the screen draws a panel right of the form and says there what the notes say: fields then keep
  /// to their columns and show only the mark of a note.
  public var hasPanel = false
  /// What it shows by itself; another language is set here.
  public var words: TUIWords
  var focused: Int
  var editor: TextField
  var list: SuggestionList?
  /// The cursor has just come to the field by a key: what is typed now replaces what stands there.
  var isFresh = false
  /// What was typed to find a choice.
  var typedChoice = ""
  /// What stood in the field before that.
  var textBeforeTyping = (text: "", isCarried: false)

  /// A form with focus on its first field.
  public init(_ sections: [Section], words: TUIWords) {
    var titles: [(String, Int)] = []
    var fields: [FormField] = []
    for section in sections {
      titles.append((section.title, fields.count))
      fields += section.fields
    }
    self.titles = titles
    self.fields = fields
    self.words = words
    focused = fields.firstIndex { $0.takesFocus } ?? 0
    editor = TextField()
    edit(focused)
  }

  /// The id of the field in focus; "" in a form without fields.
  public var focusedID: String { fields.indices.contains(focused) ? fields[focused].id : "" }

  /// A field by its id.
  public func field(_ id: String) -> FormField? { fields.first { $0.id == id } }

  /// What stands in a field; "" when there is no such field.
  public func text(_ id: String) -> String { field(id)?.text ?? "" }

  /// All texts by id.
  public var texts: [String: String] {
    Dictionary(fields.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The gravest note of the field in focus, for the message line.
  public var focusedNote: FieldNote? {
    fields.indices.contains(focused) ? fields[focused].worstNote : nil
  }

  /// Whether a list of suggestions or choices is open.
  public var isListOpen: Bool { list != nil }

  /// Changes a field. A text set so is taken back by Ctrl-Z when the field is in focus.
  public mutating func update(_ id: String, _ change: (inout FormField) -> Void) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    change(&fields[index])
    if index == focused && editor.text != fields[index].text { editor.setText(fields[index].text) }
  }

  /// Puts a text into a field; carried when it comes from the last record.
  public mutating func setText(_ id: String, _ text: String, isCarried: Bool = false) {
    update(id) {
      if $0.text != text { $0.value = nil }
      $0.text = text
      $0.isCarried = isCarried
    }
  }

  /// Says what a field's text was understood as.
  public mutating func setShown(_ id: String, _ shown: String?) { update(id) { $0.shown = shown } }

  /// Says what is to be said to a field; replaces what was said.
  public mutating func setNotes(_ id: String, _ notes: [FieldNote]) { update(id) { $0.notes = notes } }

  /// Pins the field in focus, or no longer: its text goes on into the next record.
  public mutating func togglePin() { update(focusedID) { $0.isPinned.toggle() } }

  /// Empties the form for the next record: pinned fields keep their texts, focus goes to the first field
  /// that is not carried.
  public mutating func startNext() {
    for index in fields.indices {
      fields[index].isVisited = false
      if fields[index].isPinned {
        fields[index].isCarried = !fields[index].text.isEmpty
      } else {
        fields[index].text = ""
        fields[index].value = nil
        fields[index].shown = nil
        fields[index].isCarried = false
      }
      fields[index].notes = []
    }
    edit(fields.firstIndex { $0.takesFocus && !$0.isCarried } ?? fields.firstIndex(where: \.takesFocus) ?? 0)
  }

  /// Offers rows for what is typed in a field; none closes the list. Nothing happens when focus has
  /// left the field. The first row is highlighted, so that Enter takes it, unless `highlight` is false.
  public mutating func offer(_ suggestions: [Suggestion], for id: String, highlight: Bool = true) {
    guard id == focusedID else { return }
    list =
      suggestions.isEmpty ? nil : SuggestionList(suggestions, highlighted: highlight ? 0 : nil)
  }

  /// Opens the list of all choices of the field in focus. False where it has none.
  @discardableResult
  public mutating func openChoices() -> Bool {
    guard fields.indices.contains(focused), case .choice(let choices) = fields[focused].kind,
      !choices.isEmpty
    else { return false }
    let items = choices.map { Suggestion(value: $0.value, label: $0.label) }
    let current = choices.firstIndex { $0.value == fields[focused].text } ?? 0
    list = SuggestionList(items, highlighted: current, isChoices: true)
    return true
  }

  /// Begins editing a field.
  mutating func edit(_ index: Int) {
    list = nil
    typedChoice = ""
    isFresh = false
    guard fields.indices.contains(index) else { return }
    focused = index
    let field = fields[index]
    editor = TextField(field.text, maxLength: field.maxLength, takesDigits: field.takesDigits)
  }
}

extension FormField {
  /// Whether keys of the digit row are digits in this field on any layout.
  var takesDigits: Bool {
    switch kind {
    case .digits, .number: true
    default: false
    }
  }
}
