/// What may stand in a field.
public enum FieldKind: Hashable, Sendable {
  /// A line of at most `limit` characters.
  case text(limit: Int)
  /// Several lines, at most `limit` characters.
  case longText(limit: Int)
  /// A whole number from nought to `limit`.
  case number(limit: Int)
  case day(DayEntry.Nearness)
  case yesNo
  case choice(ChoiceList)
  case iin
  case country
  case place(PlaceScope)
}

/// Which places a field admits.
public enum PlaceScope: Hashable, Sendable {
  /// A territory of the classifier alone.
  case territory
  /// Where somebody came from: a territory, a country, or unknown.
  case origin
  /// Where somebody went to: a territory, a country, unknown, or none.
  case destination
}
