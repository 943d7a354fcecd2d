/// What was answered in a dialog. The tag is the one the screen gave the dialog, to tell its questions
/// apart; Esc gives no answer at all.
public enum DialogAnswer: Answer, Equatable {
  /// Yes to a question.
  case yes(String)
  /// No to a question.
  case no(String)
  /// An item of a menu.
  case chose(String, item: String)
  /// A line of text.
  case wrote(String, text: String)
}
