import Domain
import Store

/// The ways in which officers type a name.
enum Spelling: String, CaseIterable {
  case kazakh = "Kazakh", russian = "Russian", latin = "Latin", wrongLayout = "wrong layout"

  /// A person's name as stored, with Kazakh letters.
  struct Name {
    let surname: String
    let given: String
  }

  private static let toRussian: [Character: String] = [
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
  ]

  private static let toLatin: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya",
  ]

  /// A name written this way, small.
  func write(_ name: String) -> String {
    let small = name.lowercased()
    return switch self {
    case .kazakh: small
    case .russian: small.map { Self.toRussian[$0] ?? String($0) }.joined()
    case .latin: Self.russian.write(name).map { Self.toLatin[$0] ?? String($0) }.joined()
    case .wrongLayout: String(small.map(KeyboardLayout.latinKey))
    }
  }

  /// Names of so many people from all over the file, each with a letter that only Kazakh has.
  static func sample(of bench: Bench, _ count: Int) throws -> [Name] {
    let store = try bench.open(bench.path)
    defer { store.close() }
    let names = try bench.sampleOfPeople(count * 10).lazy.compactMap { id -> Name? in
      guard let person = try? store.person(id), let surname = person.surname, let given = person.givenName
      else { return nil }
      return Name(surname: surname, given: given)
    }
    return Array(
      names.filter { name in (name.surname + name.given).lowercased().contains { toRussian[$0] != nil } }
        .prefix(count))
  }
}
