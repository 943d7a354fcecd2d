import Domain
import Store

/// Takes files whose rows are members of families, family by family: batches, trial, rejects and progress are the same
/// for every register of cases.
struct FamilyRun {
  /// A batch holds the database for so long at most; the rest of 50 ms is for the commit.
  private static let batch = Duration.milliseconds(40)

  let options: Import.Options
  let store: Store
  let words: InterchangeWords

  /// Thrown so that the transaction of a trial is rolled back.
  private struct TrialIsOver: Error {}

  /// Takes the files one after the other.
  /// - Parameters:
  ///   - read: reads a file.
  ///   - take: takes the rows of one family of a file; what it refuses it must not have written.
  func run<Row>(
    _ files: [String], read: (String) throws -> FamilyFile<Row>,
    take: ([FamilyLine<Row>], String, Change) throws -> [FamilyVerdict], refused: (Refusal) -> Void,
    progress: (Int, Int) -> Bool
  ) throws -> ImportReport {
    var report = ImportReport()
    for (index, path) in files.enumerated() where !report.isStopped {
      let file = try read(path)
      report.leftOut += file.leftOut
      let rejects = try options.rejects.map {
        try RejectsFile(
          RejectsFile.path($0, number: index + 1), overwrite: options.overwrite, header: file.header,
          separator: file.separator, withMark: file.content.hadMark || file.content.isKZ1048,
          sentence: words.sentence)
      }
      func settle(_ verdicts: [FamilyVerdict]) throws {
        for (row, verdict) in verdicts.sorted(by: { $0.row.number < $1.row.number }) {
          report.count(verdict, of: row.number)
          guard case .refused(let problems) = verdict else { continue }
          let refusal = Refusal(file: file.name, row: row.number, problems: problems)
          try rejects?.write(row, refusal)
          refused(refusal)
        }
      }
      do {
        if options.isTrial {
          try tryOut(file) { try settle(take($0, file.name, $1)) }
        } else {
          report.isStopped = try !takeAll(file, { try settle(take($0, file.name, $1)) }, progress)
        }
      } catch {
        try? rejects?.finish()
        throw error
      }
      try rejects?.finish()
    }
    return report
  }

  /// One transaction rolled back, so that a family sees those before it.
  private func tryOut<Row>(
    _ file: FamilyFile<Row>, _ take: ([FamilyLine<Row>], Change) throws -> Void
  ) throws {
    do {
      try store.change(.importing, reason: file.name) { change in
        for family in file.families { try take(family, change) }
        throw TrialIsOver()
      }
    } catch is TrialIsOver {}
  }

  /// - Returns: false where it was stopped.
  private func takeAll<Row>(
    _ file: FamilyFile<Row>, _ take: ([FamilyLine<Row>], Change) throws -> Void,
    _ progress: (Int, Int) -> Bool
  ) throws -> Bool {
    let families = file.families
    return try store.inBulk {
      // The first change of the import, which the others go on with: all of it is taken back as one.
      var (done, act): (Int, Int64?) = (0, nil)
      while done < families.count {
        try store.change(.importing, reason: file.name, act: act) { change in
          let end = ContinuousClock.now + Self.batch
          repeat {
            try take(families[done], change)
            done += 1
          } while done < families.count && ContinuousClock.now < end
          if act == nil, change.count > 0 { act = change.id }
        }
        if !progress(done, families.count) { return false }
      }
      return true
    }
  }
}
