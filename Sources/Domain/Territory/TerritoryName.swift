/// Names of the classifier without the word for their type.
public enum TerritoryName {
  // Longer signs first: «с.о.» begins with «с.», « а.ә.» ends like nothing else but holds « а.».
  private static let before = [
    "с.о.", "с.а.", "п.а.", "г.а.", "с.", "г.", "п.", "ст.", "рзд.", "уч.", "отг.", "район ", "область ",
  ].map { Array($0.utf8) }
  private static let after = [
    " атын.а.о.", " атын. а.о.", " атын.а.о", " ат.а.о.", " атын.а.", " с.о.", " с.о", " с.а.", " п.а.",
    " г.а.", " Г.А.", " район", " область", " а.о.", " а.о", " а.ә.", " а.ә", " к.ә.", " қ.ә.", " Қ.Ә.",
    " а.", " қ.", " к.", " ст.", " уч.", " ж.", " шар.қож.", " ауданы", " облысы",
  ].map { Array($0.utf8) }
  private static let around = Array(" \"".utf8)

  /// The bare name, for search: «с.Карабулак», «Сайрамский район» and «Қарабұлақ а.» without their type,
  /// and without quotes around it. A name that is nothing but a type stays as it is.
  public static func bare(_ name: String) -> String {
    var rest = trimmed(Array(name.utf8)[...])
    if let sign = before.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(sign.count)
    } else if let sign = after.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
      rest = rest.dropLast(sign.count)
    }
    rest = trimmed(rest)
    return rest.isEmpty ? name : String(decoding: rest, as: UTF8.self)
  }

  private static func trimmed(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = name.drop(while: around.contains)
    while let last = rest.last, around.contains(last) { rest.removeLast() }
    return rest
  }
}
