import Domain
import Store

/// A row of the classifier as it is exported; what is gone stays behind.
struct KatoRecord {
  /// The header, as in the third of the shapes that import reads.
  static let columns = ["kato", "kato_version", "level", "type_code", "name_ru", "name_kk"]

  /// The row's values in the order of the columns.
  let cells: [FieldValue?]

  private init(_ territory: Territory, edition: Day?) {
    cells = [
      .text(territory.code.text), edition.map { .day($0) }, .text(Self.word(territory.level)),
      territory.typeCode.map { .number($0) }, .text(territory.nameRu), .text(territory.nameKk),
    ]
  }

  /// Gives every row of the edition in force, by code.
  static func each(of store: Store, _ body: (KatoRecord) throws -> Void) throws {
    let edition = try store.editionInForce()
    for territory in try store.gazetteer().territories where territory.gone == nil {
      try body(KatoRecord(territory, edition: edition))
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
