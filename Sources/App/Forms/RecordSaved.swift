import TUI

/// What a form gives back: the record it saved.
struct RecordSaved: Answer {
  let id: Int64
}
