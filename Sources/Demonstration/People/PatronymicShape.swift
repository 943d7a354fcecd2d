/// The shape of a patronymic.
enum PatronymicShape {
  /// Серікұлы, Серікқызы.
  case native
  /// Серикович, Сериковна.
  case russian
  /// The record has none.
  case none
}
