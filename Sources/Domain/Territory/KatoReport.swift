/// What an edition brought against the one in force.
public struct KatoReport: Hashable, Sendable {
  /// A territory with its former and its present name, each as Russian / Kazakh.
  public struct Renaming: Hashable, Sendable {
    /// Whose.
    public let code: KatoCode
    /// Russian / Kazakh.
    public let before: String
    /// Russian / Kazakh.
    public let after: String

    /// Makes a renaming.
    public init(code: KatoCode, before: String, after: String) {
      self.code = code
      self.before = before
      self.after = after
    }
  }
  /// A territory that lies in another one now.
  public struct Move: Hashable, Sendable {
    /// Whose.
    public let code: KatoCode
    /// Where it lay.
    public let before: KatoCode?
    /// Where it lies.
    public let after: KatoCode?

    /// Makes a move.
    public init(code: KatoCode, before: KatoCode?, after: KatoCode?) {
      self.code = code
      self.before = before
      self.after = after
    }
  }
  /// Rows that were not known before.
  public var new: [KatoCode] = []
  /// Rows that had gone and are back.
  public var back: [KatoCode] = []
  /// Rows that are in no longer; they stay as history.
  public var gone: [KatoCode] = []
  /// Rows with another name.
  public var renamed: [Renaming] = []
  /// Rows under another territory.
  public var moved: [Move] = []
  /// Rows of which only the tenth sign differs.
  public var retyped: [KatoCode] = []
  /// Rows as they were.
  public var unchanged = 0

  /// An empty report.
  public init() {}

  /// Rows whose stored record changed.
  public var updated: Int {
    Set(back + renamed.map(\.code) + moved.map(\.code) + retyped).count
  }
}
