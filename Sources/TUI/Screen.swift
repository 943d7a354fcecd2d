/// What a popped screen gives back to the screen beneath it.
public protocol Answer: Sendable {}

/// What follows from a key.
public enum Step {
  /// The key was used; the screen stays.
  case stay
  /// The key means nothing here: the stack may have a use for it (F1, F9, Ctrl-Z).
  case ignored
  /// Another screen opens over this one.
  case push(any Screen)
  /// This screen closes; the one beneath gets the answer.
  case pop((any Answer)?)
  /// Another screen takes this one's place.
  case replace(any Screen)
  /// A piece of work runs in the background behind a progress dialog; its answer comes to `resume`.
  case run(Job)
  /// The program ends.
  case quit
}

/// One screen: a value that answers keys and draws itself.
///
/// Screens lie in one stack; a dialog is a screen that leaves what is beneath it visible.
public protocol Screen {
  /// The keys that work now. The stack adds F1 and F9 unless they are bound here.
  var bindings: [Binding] { get }

  /// Whether the screen beneath stays visible around this one.
  var isDialog: Bool { get }

  /// What F1 says above the list of keys: about the screen, or about the field in focus.
  var help: [String] { get }

  /// Answers a key. An error becomes an error dialog. `area` is the size of the whole window.
  mutating func handle(_ key: Key, in area: Size) throws -> Step

  /// Goes on after a screen or job above ended; nil when it was cancelled.
  mutating func resume(with answer: (any Answer)?) throws -> Step

  /// Does one short piece of what can wait, after the paint. True: there is more to do.
  mutating func idle() throws -> Bool

  /// Draws the screen. The last row belongs to the footer.
  func draw(on canvas: inout Canvas)
}

extension Screen {
  /// No keys of its own.
  public var bindings: [Binding] { [] }
  /// Covers what is beneath.
  public var isDialog: Bool { false }
  /// Nothing more than the list of keys.
  public var help: [String] { [] }
  /// Takes no notice of the answer.
  public mutating func resume(with answer: (any Answer)?) throws -> Step { .stay }
  /// Has nothing to do.
  public mutating func idle() throws -> Bool { false }

  /// The id of the live binding that a key gives, to switch over in `handle`.
  public func command(for key: Key) -> String? {
    bindings.first { $0.answers(key) }?.id
  }
}
