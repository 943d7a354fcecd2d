/// What a cell is, not how it looks: the theme gives each role its colours or attributes.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// The title line of a screen or dialog.
  case title
  /// Text of less weight: explanations, what a value was understood as.
  case dim
  /// Lines that part areas.
  case rule
  /// The label of a field.
  case label
  /// The value of a field.
  case field
  /// The value of the field that is being edited.
  case fieldActive
  /// A value carried over from the last record.
  case carried
  /// Something is wrong and blocks.
  case problem
  /// Something is doubtful.
  case warning
  /// Something is right or done.
  case good
  /// The row or item under the cursor.
  case selected
  /// A row or item marked by hand, or the letters that were found.
  case marked
  /// The name of a key in the footer.
  case key
  /// What a key does, in the footer.
  case keyLabel
  /// The heading of a section or of a table's columns.
  case heading
  /// A figure that stands out.
  case number
  /// Something that opens its records when Enter is pressed.
  case link
}
