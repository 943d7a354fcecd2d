import Domain
import Store

/// A row of the classifier as it is exported; what is gone stays behind.
struct KatoRecord {
  /// The header, as in the third of the shapes that import reads.
  static let columns = ["kato", "kato_version", "level", "type_code", "name_ru", "name_kk"]

  /// The row's values in the order of the columns.
  let cells: [FieldValue?]

  private init(_ territory: Territory, edition: Day?, names: (ru: String, kk: String)? = nil) {
    cells = [
      .text(territory.code.text), edition.map { .day($0) }, .text(Self.word(territory.level)),
      territory.typeCode.map { .number($0) }, .text(names?.ru ?? territory.nameRu),
      .text(names?.kk ?? territory.nameKk),
    ]
  }

  /// Gives every row of the edition in force, by code.
  /// - Parameter day: that of the edition in force on this day, with the names of that time; nil: the newest.
  static func each(of store: Store, on day: Day?, _ body: (KatoRecord) throws -> Void) throws {
    let edition = try store.editionInForce(on: day)
    for territory in try store.gazetteer().territories {
      guard let day else {
        if territory.gone == nil { try body(KatoRecord(territory, edition: edition)) }
        continue
      }
      guard territory.isInForce(on: day) else { continue }
      let names = try store.names(of: territory.code).last { $0.since <= day }
      try body(KatoRecord(territory, edition: edition, names: names.map { ($0.ru, $0.kk) }))
    }
  }

  private static func word(_ level: KatoLevel) -> String {
    switch level {
    case .oblast: "oblast"
    case .district: "district"
    case .okrug: "sub_district"
    case .settlement, .nested: "settlement"
    }
  }
}
