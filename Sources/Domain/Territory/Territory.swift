/// A row of the KATO classifier. The code is stable, the name is not; a row that vanished stays as history.
public struct Territory: Hashable, Sendable {
  /// Nine digits.
  public let code: KatoCode
  /// The territory it lies in; nil for an oblast.
  public let parent: KatoCode?
  /// Oblast, district, okrug, settlement or nested point.
  public let level: KatoLevel
  /// The tenth sign (urban or rural); nil where the source has none.
  public let typeCode: Int?
  /// As in the classifier, with its prefix: «с.Аксу».
  public let nameRu: String
  /// The Kazakh name, with what stands after it: «Ақсу а.».
  public let nameKk: String
  /// The day of the first edition that has it.
  public let since: Day
  /// The day of the first edition that no longer has it.
  public let gone: Day?
  /// What an officer named as its successor; it counts for that one.
  public let successor: KatoCode?

  /// Whether the editions in force on a day have it.
  public func isInForce(on day: Day) -> Bool { since <= day && gone.map { day < $0 } ?? true }

  /// Makes a row.
  public init(
    code: KatoCode, parent: KatoCode?, level: KatoLevel, typeCode: Int?, nameRu: String, nameKk: String,
    since: Day, gone: Day? = nil, successor: KatoCode? = nil
  ) {
    self.code = code
    self.parent = parent
    self.level = level
    self.typeCode = typeCode
    self.nameRu = nameRu
    self.nameKk = nameKk
    self.since = since
    self.gone = gone
    self.successor = successor
  }

  /// The name in an interface language; the classifier has none in English, so Russian stands there.
  public func name(_ language: Language) -> String { language == .kk ? nameKk : nameRu }
}
