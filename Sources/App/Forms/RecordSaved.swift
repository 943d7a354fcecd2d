import Store
import TUI
import Words

/// What a form gives back: the record it saved.
struct RecordSaved: Answer {
  let register: Register.Name
  let id: Int64
  /// What else was saved with it, in words.
  let alongside: String?

  init(_ register: Register.Name = .registration, id: Int64, alongside: String? = nil) {
    self.register = register
    self.id = id
    self.alongside = alongside
  }

  /// The registration that was saved; nil where it was a record of another register.
  var registration: Int64? { register == .registration ? id : nil }
}

extension Workplace {
  /// «Сохранено: Қасымова Айгүл. Выбыли и дети: Қасымова Әсел.»
  func words(for saved: RecordSaved, of name: String) -> Frame.Message {
    Frame.Message(
      [self(EntryWords.saved, name), saved.alongside].compactMap { $0 }.joined(separator: " "), role: .good)
  }
}
