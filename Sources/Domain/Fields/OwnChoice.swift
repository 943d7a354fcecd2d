/// An entry that officers have added to one of the lists they may edit: relations, reasons, causes.
public struct OwnChoice: Hashable, Sendable {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// The list it belongs to.
  public var list: ChoiceList
  /// What records hold.
  public var code = ""
  /// What people read, in the three languages; Russian stands for what is not given.
  public var nameRu: String?
  /// In Kazakh.
  public var nameKk: String?
  /// In English.
  public var nameEn: String?
  /// No longer offered; records that hold it go on saying its name.
  public var isArchived = false

  /// Nothing entered yet.
  public init(_ list: ChoiceList) { self.list = list }

  /// The lists that officers may add to.
  public static let lists: [ChoiceList] = [.relation, .endReason, .kandasEnd]

  /// The fields in the order of the form.
  public static let fields: [Field<OwnChoice>] = [
    .text(.nameRu, \.nameRu, limit: 60, point: 0), .text(.nameKk, \.nameKk, limit: 60, point: 0),
    .text(.nameEn, \.nameEn, limit: 60, point: 0),
  ]

  /// What people read.
  public func name(_ language: Language) -> String {
    let name =
      switch language {
      case .ru: nameRu
      case .kk: nameKk
      case .en: nameEn
      }
    return name ?? nameRu ?? nameKk ?? code
  }

  /// The findings on it: a name in Russian and in Kazakh is required (F01), and must not be one that the list has (F04).
  public func check(others: [OwnChoice]) -> [Problem] {
    let missing = Self.fields.filter { $0.id != .nameEn && $0.get(self) == nil }.map { Problem(.f01, $0.id) }
    let mine = [nameRu, nameKk].compactMap { $0?.lowercased() }
    let isThere = others.contains { other in
      other.id != id && other.list == list && !other.isArchived
        && [other.nameRu, other.nameKk].compactMap { $0?.lowercased() }.contains(where: mine.contains)
    }
    return missing + (isThere ? [Problem(.f02, .nameRu, values: [nameRu ?? ""], variant: .taken)] : [])
  }
}

extension Sequence<OwnChoice> {
  /// The code that is written as itself or by one of its names; nil where none is.
  public func code(_ list: ChoiceList, _ written: String) -> String? {
    let small = written.lowercased()
    return first { choice in
      choice.list == list
        && (choice.code == written
          || [choice.nameRu, choice.nameKk, choice.nameEn].contains { $0?.lowercased() == small })
    }?.code
  }
}
