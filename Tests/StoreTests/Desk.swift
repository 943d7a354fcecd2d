import Domain
import Foundation
import GRDB

@testable import Store

/// A store on a real file, with a few places of the classifier and a clock that stands still.
struct Desk {
  static let today = Day(written: "20.11.2026") ?? .first
  static let oblast = code(610_000_000)
  static let turkestan = code(611_010_000)
  static let kentau = code(612_010_000)
  static let aksukent = code(613_637_100)
  static let zhetisay = code(613_820_100)
  static let shymkent = code(790_000_000)

  let folder: TemporaryFolder
  let store: Store
  var path: String { store.path }

  init() throws {
    folder = try TemporaryFolder()
    store = try Self.make(at: folder.file("qonys.db"))
  }

  /// A desk on a copy of a database.
  init(file: Data) throws {
    folder = try TemporaryFolder()
    try file.write(to: URL(fileURLWithPath: folder.file("qonys.db")))
    store = try Store(opening: folder.file("qonys.db"), officer: "aigul", clock: .fixed(Self.today))
  }

  /// A new database with the places.
  static func make(at path: String) throws -> Store {
    let store = try Store.make(
      at: path, territory: oblast, number: 61, officer: "aigul", clock: .fixed(today))
    _ = try store.takeEdition(places, of: day("01.01.2020"), reason: "test")
    return store
  }

  /// Another program on the same file.
  func another(_ officer: String = "marat") throws -> Store {
    try Store(opening: path, officer: officer, clock: store.clock)
  }

  /// Runs SQL past the program.
  func tamper(_ sql: String, _ arguments: StatementArguments = [], foreignKeys: Bool = true) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = foreignKeys
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { db in try db.execute(sql: sql, arguments: arguments) }
  }

  /// The first number a statement gives.
  func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
    try store.queue.read { db in try Int64.fetchOne(db, sql: sql, arguments: arguments) }
  }

  /// Enters a paper of a new person, or of a known one.
  @discardableResult
  func enter(_ entry: RegistrationEntry, of person: Person? = nil) throws -> Change.Entered {
    try store.change(.save) { change in try change.enter(entry, of: person) }
  }

  /// An edition without a place, whose successor an officer names.
  func name(_ successor: KatoCode, successorOf gone: KatoCode) throws {
    try tamper("UPDATE territory SET gone = '2026-10-01' WHERE id = ?", [gone.number])
    var said = Succession()
    (said.successor, said.since, said.basis) = (.territory(successor), Self.day("01.10.2026"), "акт № 1")
    try store.name(said, of: gone)
  }

  static let places = [
    place(610_000_000, nil, "Туркестанская область", "Түркістан облысы"),
    place(611_000_000, 610_000_000, "Туркестан Г.А.", "Түркістан Қ.Ә."),
    place(611_010_000, 611_000_000, "г.Туркестан", "Түркістан қ."),
    place(612_000_000, 610_000_000, "Кентау Г.А.", "Кентау Қ.Ә."),
    place(612_010_000, 612_000_000, "г.Кентау", "Кентау қ."),
    place(613_600_000, 610_000_000, "Сайрамский район", "Сайрам ауданы"),
    place(613_637_000, 613_600_000, "Аксукентский с.о.", "Ақсукент а.о."),
    place(613_637_100, 613_637_000, "с.Аксукент", "Ақсукент а."),
    place(613_800_000, 610_000_000, "Жетысайский район", "Жетісай ауданы"),
    place(613_820_100, 613_800_000, "г.Жетысай", "Жетісай қ."),
    place(790_000_000, nil, "г.Шымкент", "Шымкент қ."),
    place(100_000_000, nil, "область Абай", "Абай облысы"),
    place(550_000_000, nil, "Павлодарская область", "Павлодар облысы"),
  ]

  static func place(_ number: Int32, _ parent: Int32?, _ ru: String, _ kk: String) -> KatoRow {
    KatoRow(code: code(number), parent: parent.map(code), typeCode: nil, nameRu: ru, nameKk: kk)
  }

  static func code(_ number: Int32) -> KatoCode {
    guard let code = KatoCode(number: number) else { preconditionFailure("no code: \(number)") }
    return code
  }

  static func day(_ dotted: String) -> Day {
    guard let day = Day(written: dotted) else { preconditionFailure("no day: \(dotted)") }
    return day
  }
}
