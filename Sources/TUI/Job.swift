import Dispatch
import Synchronization

/// A longer piece of work that runs beside the keyboard, shows how far it is and can be cancelled.
///
/// At most one runs at a time. Its work must not touch a screen: it reports through its progress and
/// ends with an answer, which the screen that ran it gets in `resume`.
public final class Job: Sendable {
  /// How far a job is, and whether it was asked to stop; safe from any thread.
  public final class Progress: Sendable {
    /// How far the work is.
    public struct State: Equatable, Sendable {
      /// Pieces done.
      public var done = 0
      /// Pieces in all; 0 while unknown.
      public var total = 0
      /// What is being done.
      public var text = ""
    }

    private let state = Mutex(State())
    private let isAskedToStop = Mutex(false)

    init() {}

    /// How far the work is.
    public var current: State { state.withLock { $0 } }

    /// Says how far the work is. Cheap enough to call for every record.
    public func update(done: Int, of total: Int, _ text: String? = nil) {
      state.withLock {
        $0.done = done
        $0.total = total
        if let text { $0.text = text }
      }
    }

    /// Whether the officer wants the work to stop.
    public var isCancelled: Bool { isAskedToStop.withLock { $0 } }

    /// Leaves the work when the officer wants it to stop. Throws `CancelledJob`.
    public func checkCancelled() throws {
      if isCancelled { throw CancelledJob() }
    }

    func cancel() { isAskedToStop.withLock { $0 = true } }
  }

  /// What came of the work.
  enum Outcome: Sendable {
    case done((any Answer)?)
    case cancelled
    case failed(any Error)
  }

  /// What the progress dialog says it is doing.
  public let title: String
  /// Whether Esc may stop it.
  public let canCancel: Bool
  /// How far it is.
  public let progress = Progress()
  private let work: @Sendable (Progress) throws -> (any Answer)?
  private let outcome = Mutex<Outcome?>(nil)
  private let ended = DispatchSemaphore(value: 0)

  /// A job that is not running yet.
  public init(
    title: String, canCancel: Bool = true, work: @escaping @Sendable (Progress) throws -> (any Answer)?
  ) {
    self.title = title
    self.canCancel = canCancel
    self.work = work
  }

  func start() {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let result: Outcome
      do {
        result = .done(try work(progress))
      } catch is CancelledJob {
        result = .cancelled
      } catch {
        result = progress.isCancelled ? .cancelled : .failed(error)
      }
      outcome.withLock { $0 = result }
      ended.signal()
    }
  }

  /// What came of it; nil while it runs.
  var result: Outcome? { outcome.withLock { $0 } }

  /// Waits for its end.
  func wait() {
    ended.wait()
    ended.signal()
  }
}

/// Thrown by a job's work that stops because it was asked to.
public struct CancelledJob: Error {
  /// The error itself carries nothing.
  public init() {}
}
