/// A person's sex as registers write it.
public enum Sex: String, CaseIterable, Hashable, Sendable {
  case m, f
}
