/// The letters a name is written in.
enum Letters {
  /// As the people themselves write it.
  case native
  /// As a clerk with a Russian keyboard writes it.
  case russian
  /// As in a passport.
  case latin
}
