import Domain
import Store

/// One file on its way into a register, batch by batch.
struct ImportRun<Record> {
  /// A batch holds the database for so long at most; the rest of 50 ms is for the commit.
  private static var batch: Duration { .milliseconds(40) }

  private var file: RegisterFile
  private let reader: RowReader<Record>
  private let rejects: RejectsFile?
  private let store: Store
  /// What became of the rows so far.
  private(set) var report: ImportReport
  /// The first change of the import, which the others go on with: all of it is taken back as one.
  private var act: Int64?
  private let leftOutBefore: Int

  /// Thrown so that the transaction of a trial is rolled back.
  private struct TrialIsOver: Error {}

  /// A file about to be read.
  init(
    file: RegisterFile, reader: RowReader<Record>, rejects: RejectsFile?, store: Store, report: ImportReport
  ) {
    self.file = file
    self.reader = reader
    self.rejects = rejects
    self.store = store
    self.report = report
    leftOutBefore = report.leftOut
  }

  /// Takes every row. A trial is one transaction rolled back, so that a row sees those before it.
  mutating func run(
    isTrial: Bool, take: (RowReading<Record>, Change) throws -> Verdict, refused: (Refusal) -> Void,
    progress: (Int, Int) -> Bool
  ) throws {
    if isTrial {
      do {
        try store.change(.importing, reason: file.name) { change in
          while try takeBatch(change, take, refused), goesOn(progress) {}
          throw TrialIsOver()
        }
      } catch is TrialIsOver {
        return
      }
    }
    try store.inBulk {
      while try store.change(.importing, reason: file.name, act: act, { try takeBatch($0, take, refused) }) {
        if !goesOn(progress) { return }
      }
    }
  }

  private mutating func goesOn(_ progress: (Int, Int) -> Bool) -> Bool {
    report.isStopped = !progress(file.progress.done, file.progress.total)
    return !report.isStopped
  }

  /// - Returns: whether there may be more.
  private mutating func takeBatch(
    _ change: Change, _ take: (RowReading<Record>, Change) throws -> Verdict, _ refused: (Refusal) -> Void
  ) throws -> Bool {
    let end = ContinuousClock.now + Self.batch
    defer { report.leftOut = leftOutBefore + file.leftOut }
    defer { if act == nil, change.count > 0 { act = change.id } }
    repeat {
      guard let row = file.next() else { return false }
      let verdict = try take(reader.read(row), change)
      report.count(verdict, of: row.number)
      if case .refused(let problems) = verdict {
        let refusal = Refusal(file: file.name, row: row.number, problems: problems)
        try rejects?.write(row, refusal)
        refused(refusal)
      }
    } while ContinuousClock.now < end
    return true
  }
}
