/// A member of a family as a case knows it, of whatever register; who the member is, is the person's.
public protocol CaseMember: Hashable, Sendable {
  /// 52-bit id; 0: not stored yet.
  var id: Int64 { get set }
  /// Raised by one at each save.
  var version: Int { get set }
  /// The case.
  var caseID: Int64 { get set }
  /// The person.
  var person: Int64 { get set }
  /// Relation to the head of the family as the application says it: a code of the list of relations.
  var relation: String? { get set }
  /// As a new application begins with.
  init()
  /// The fields in the order of the form.
  static var fields: [Field<Self>] { get }
  /// Of them those that the grid of a new family asks for besides the relation.
  static var asked: [FieldID] { get }
  /// The document that is shown most often.
  static var usualDocument: DocumentKind { get }
  /// The citizenship that a new family most often has; nil: any.
  static var usualCitizenship: String? { get }
}

extension CaseMember {
  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<Self>? { fields.first { $0.id == id } }
}
