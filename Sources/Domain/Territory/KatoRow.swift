/// A row of an edition of the classifier, as read from a file.
public struct KatoRow: Hashable, Sendable {
  /// Nine digits.
  public let code: KatoCode
  /// The territory it lies in, found from the code among the rows of the same file.
  public let parent: KatoCode?
  /// The tenth sign; nil where the file has none.
  public let typeCode: Int?
  /// The Russian name.
  public let nameRu: String
  /// The Kazakh name.
  public let nameKk: String

  /// Makes a row.
  public init(code: KatoCode, parent: KatoCode?, typeCode: Int?, nameRu: String, nameKk: String) {
    self.code = code
    self.parent = parent
    self.typeCode = typeCode
    self.nameRu = nameRu
    self.nameKk = nameKk
  }
}
