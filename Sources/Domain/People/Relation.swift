/// The relations to the head of a family that a new database begins with; officers may add their own.
public enum Relation: String, CaseIterable, Sendable {
  case head
  case spouse
  case son
  case daughter
  case father
  case mother
  case brother
  case sister
  case grandchild
  case other
}
