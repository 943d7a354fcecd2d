/// A language of the interface and of names in the classifier.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case ru, kk, en
}
