import Domain

/// The classifier in one CSV table with both languages.
struct KatoTable {
  let header: [String]
  let lines: [KatoFile.Line]
  let separator: UInt8
  /// The version that our own export writes, which is its edition's day.
  let version: Day?

  private static let codes = ["te", "kato"]
  private static let types = ["k", "type_code"]
  private static let russian = ["rus_name", "name_ru"]
  private static let kazakh = ["kaz_name", "name_kk"]

  /// Finds the header in the first ten rows and reads the rows behind it.
  init(_ input: InputFile) throws {
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";")] {
      var reader = CSVReader(input.content.text, separator: separator)
      while let row = reader.next(), row.number <= 10 {
        let names = row.cells.map { Cleaning.clean($0).text.lowercased() }
        func column(_ called: [String]) -> Int? { names.firstIndex(where: called.contains) }
        guard let code = column(Self.codes), let ru = column(Self.russian), let kk = column(Self.kazakh)
        else { continue }
        let type = column(Self.types)
        header = row.cells
        self.separator = separator
        var lines: [KatoFile.Line] = []
        while let row = reader.next() {
          func cell(_ index: Int?) -> String {
            index.flatMap { $0 < row.cells.count ? FormulaGuard.unguarded(row.cells[$0]) : nil } ?? ""
          }
          if row.isBlank { continue }
          lines.append(
            KatoFile.Line(source: row, code: cell(code), type: cell(type), nameRu: cell(ru), nameKk: cell(kk))
          )
        }
        self.lines = lines
        let version = names.firstIndex(of: "kato_version")
        self.version = version.flatMap { index in
          lines.first.flatMap { index < $0.source.cells.count ? Day(iso: $0.source.cells[index]) : nil }
        }
        return
      }
    }
    throw InterchangeError.noHeader(file: input.name)
  }
}
