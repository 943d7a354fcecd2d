import Domain
import Store

/// Takes an edition of the classifier in: checks every row, finds the parents, hands it to the store whole.
struct KatoImport {
  let options: Import.Options
  let store: Store
  let words: InterchangeWords

  /// Reads the files and takes the edition.
  func run(_ paths: [String], refused: (Refusal) -> Void) throws -> ImportReport {
    let file = try KatoFile(paths)
    let day = options.edition ?? file.day ?? store.clock.today()
    let edition = KatoEdition(file, known: try store.gazetteer())
    let rejects = try options.rejects.map {
      try RejectsFile(
        $0, overwrite: options.overwrite, header: file.header, separator: file.separator,
        withMark: file.wantsMark, sentence: words.sentence)
    }
    for (line, problems) in edition.refused {
      let refusal = Refusal(file: file.name, row: line.source.number, problems: problems)
      try rejects?.write(line.source, refusal)
      refused(refusal)
    }
    try rejects?.finish()
    let kato = try store.takeEdition(
      edition.rows, of: day, reason: file.name, isTrial: options.isTrial)
    var report = ImportReport()
    report.added = kato.new.count
    report.updated = kato.updated
    report.unchanged = kato.unchanged - edition.kept
    report.rejected = edition.refused.count
    report.warnings = edition.warnings
    report.lookAlikes = edition.lookAlikes
    report.kato = kato
    return report
  }
}
