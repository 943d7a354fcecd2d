/// What a sign was probably misread from: the letter for the digit that looks like it, or the reverse.
///
/// For the officer to compare with the document, never to be taken silently.
public struct MRZSuggestion: Hashable, Sendable {
  /// The one sign in question.
  public let place: MRZPlace
  /// What probably stands there.
  public let sign: Character

  /// Makes a suggestion.
  public init(place: MRZPlace, sign: Character) {
    self.place = place
    self.sign = sign
  }
}
