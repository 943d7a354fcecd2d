/// What kind of settlement a row of the classifier describes.
public enum SettlementKind {
  private static let villages = ["с.", "п.", "ст.", "рзд."]

  /// The type by default (rule R02a), which an officer may change; nil for a row that is no settlement.
  ///
  /// A row below the okrugs is a settlement where its Russian name says so by с., г., п., ст. or рзд.,
  /// else a point. Of the okrugs only a city itself is one («г.Туркестан», `EF` = 10).
  public static func guess(code: KatoCode, nameRu: String, level: KatoLevel) -> SettlementType? {
    let saysTown = nameRu.hasPrefix("г.")
    switch level {
    case .oblast, .district:
      return nil
    case .okrug:
      return saysTown && code.isTown ? .cityOblast : nil
    case .settlement, .nested:
      if saysTown { return .cityDistrict }
      return villages.contains(where: nameRu.hasPrefix) ? .rural : .point
    }
  }
}

extension Territory {
  /// The type of settlement that code and name tell; nil where it is none.
  public var usualType: SettlementType? { SettlementKind.guess(code: code, nameRu: nameRu, level: level) }
}
