import Store
import TUI

/// What a form gives back: the record it saved.
struct RecordSaved: Answer {
  let register: Register.Name
  let id: Int64

  init(_ register: Register.Name = .registration, id: Int64) {
    self.register = register
    self.id = id
  }

  /// The registration that was saved; nil where it was a record of another register.
  var registration: Int64? { register == .registration ? id : nil }
}
