/// An invented edition of the classifier in the shape of the real ones.
struct SampleEdition {
  struct Row: Equatable {
    let code: Int
    let type: Int
    var ru: String
    var kk: String
  }
  var rows: [Row]

  /// The oblast of the tests with two districts and the city of Туркестан: a hundred rows and some.
  static let small = SampleEdition(oblasts: [61], districts: 2, okrugs: 5, villages: 10)
  /// Two oblasts: fifteen hundred rows.
  static let oblasts = SampleEdition(oblasts: [60, 61], districts: 10, okrugs: 7, villages: 10)
  /// As many rows as the country has.
  static let whole = SampleEdition(oblasts: Array(42...61), districts: 10, okrugs: 7, villages: 10)

  init(oblasts: [Int], districts: Int, okrugs: Int, villages: Int) {
    rows = []
    for oblast in oblasts {
      let top = oblast * 10_000_000
      rows.append(Row(code: top, type: 0, ru: "Область \(oblast)", kk: "\(oblast) облысы"))
      if oblast == 61 {
        rows.append(Row(code: 611_000_000, type: 1, ru: "Туркестан Г.А.", kk: "Түркістан Қ.Ә."))
        rows.append(Row(code: 611_010_000, type: 1, ru: "г.Туркестан", kk: "Түркістан қ."))
      }
      for district in 0..<districts {
        let middle = top + (20 + district) * 100_000
        rows.append(Row(code: middle, type: 2, ru: "район \(district)", kk: "\(district) ауданы"))
        for okrug in 0..<okrugs {
          let place = middle + (30 + okrug) * 1_000
          rows.append(Row(code: place, type: 2, ru: "\(okrug)-й с.о.", kk: "\(okrug) а.о."))
          for village in 0..<villages {
            // A nested point now and then; the same name in every okrug; quotes and a separator in some.
            let code = place + (village % 5 == 4 ? village * 100 + 3 : (village + 1) * 100)
            let name = village == 3 ? "\"Көктем, жаңа\"" : "Үлгі\(okrug)-\(village)"
            rows.append(Row(code: code, type: 2, ru: "с.\(name)", kk: "\(name) а."))
          }
        }
      }
    }
  }

  /// A village of the small edition.
  static func village(_ number: Int) -> String {
    String(612_000_000 + number % 2 * 100_000 + (30 + number % 5) * 1_000 + (number % 3 + 1) * 100)
  }

  /// `kato,kato_version,level,type_code,name_ru,name_kk`.
  var table: String {
    "kato,kato_version,level,type_code,name_ru,name_kk\n"
      + rows.map { "\($0.code),NK RK 11-2025,x,\($0.type),\(Self.quoted($0.ru)),\(Self.quoted($0.kk))\n" }
      .joined()
  }

  /// The official table saved as CSV by a spreadsheet, with semicolons and a title above.
  var official: String {
    "КАТО;;;;;;;;\r\nte;ab;cd;ef;hij;k;kaz_name;rus_name;nn\r\n"
      + rows.map { row in
        let code = String(row.code)
        let parts = [
          code.prefix(2), code.dropFirst(2).prefix(2), code.dropFirst(4).prefix(2), code.suffix(3),
        ]
        return
          "\(code);\(parts.joined(separator: ";"));\(row.type);\(Self.quoted(row.kk));\(Self.quoted(row.ru));1\r\n"
      }.joined()
  }

  /// One of the pair: a language, a byte order mark, quotes as they are.
  func pair(kazakh: Bool) -> String {
    "\u{FEFF}id;parent_id;code;name\n"
      + rows.enumerated().map { "\($0 + 1);0;\($1.code);\(kazakh ? $1.kk : $1.ru)\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    text.contains { "\",;".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
