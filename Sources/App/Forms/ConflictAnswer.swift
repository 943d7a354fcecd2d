import TUI

/// What the officer chose of two versions of a record.
struct ConflictAnswer: Answer, Equatable {
  /// The fields whose stored version is taken, by their place in the dialog's list.
  let theirs: Set<Int>

  /// Whether a field gets the version that is stored now; else it keeps what stands in the form.
  func takesTheirs(_ index: Int) -> Bool { theirs.contains(index) }
}
