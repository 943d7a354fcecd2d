import Domain
import Foundation
import Interchange
import Reports
import Store
import TUI
import Words

/// Taking what a screen shows out of the program: asks how and where, and writes it as a job with a connection of
/// its own; the same on every screen that has something to print.
struct Printing {
  /// Makes what is printed, on a desk of the job's own.
  typealias Make = @Sendable (Workplace) throws -> Printout

  private static let faceTag = "print", fileTag = "print-file", overwriteTag = "print-over"

  /// The file is there.
  struct Done: Answer {
    let path: String
    let count: Int
  }

  private let workplace: Workplace
  /// How the file is called, without its ending.
  private let name: String
  private let make: Make
  private var face = Printout.Face.html
  private var path = ""

  /// - Parameter name: of the file, without its ending.
  init(_ workplace: Workplace, name: String, make: @escaping Make) {
    self.workplace = workplace
    self.name = name
    self.make = make
  }

  /// F6, on every screen that can be printed.
  static func binding(_ workplace: Workplace, priority: Int, isLive: Bool = true) -> Binding {
    Binding(
      "print", .function(6), label: workplace[PrintWords.title], short: workplace[PrintWords.short],
      help: workplace[PrintWords.help], priority: priority, isLive: isLive)
  }

  /// Asks how.
  func ask() -> Step {
    let faces: [Printout.Face] = [.html, .text, .csv]
    return .push(
      MenuDialog(
        Self.faceTag, title: workplace[PrintWords.title],
        items: faces.map { Menu.Item($0.rawValue, workplace[PrintWords.face($0.ending)]) },
        selected: face.rawValue, words: workplace.words))
  }

  /// What follows from the answer to one of its dialogs.
  enum Outcome {
    /// It is written, or it cannot be: to be said.
    case said(Frame.Message)
    /// Another question, or the writing itself.
    case step(Step)
    /// The answer was to something else, or nothing is to be done.
    case nothing
  }

  mutating func outcome(of answer: (any Answer)?) -> Outcome {
    switch answer {
    case DialogAnswer.chose(Self.faceTag, let chosen)?:
      face = Printout.Face(rawValue: chosen) ?? .html
      return .step(
        .push(
          LineDialog(
            Self.fileTag, title: workplace[PrintWords.file], lines: [workplace[PrintWords.fileAsk]],
            text: "\(Self.folder)/\(name).\(face.ending)", maxLength: 1_000, words: workplace.words,
            check: { [self] in refusal(of: Self.whole($0)) })))
    case DialogAnswer.wrote(Self.fileTag, let written)?:
      path = Self.whole(written)
      guard access(path, F_OK) == 0 else { return .step(write(overwrite: false)) }
      return .step(
        .push(
          ConfirmDialog(
            Self.overwriteTag, title: workplace[PrintWords.overwrite],
            lines: [workplace(PrintWords.exists, path)], words: workplace.words)))
    case DialogAnswer.yes(Self.overwriteTag)?: return .step(write(overwrite: true))
    case let done as Done:
      let rows = CountWords.rows(done.count, workplace.language)
      return .said(Frame.Message(workplace(PrintWords.written, done.path, rows), role: .good))
    default: return .nothing
    }
  }

  /// A folder, and the register itself with what lies beside it, are never written over.
  private func mayBeWritten(_ path: String) -> Bool {
    var target = stat()
    guard stat(path, &target) == 0 else { return true }
    if target.st_mode & S_IFMT != S_IFREG { return false }
    return ["", "-wal", "-shm"].allSatisfy { suffix in
      var own = stat()
      guard stat(workplace.store.path + suffix, &own) == 0 else { return true }
      return own.st_dev != target.st_dev || own.st_ino != target.st_ino
    }
  }

  /// Why a file cannot be written at a place; nil: it can.
  private func refusal(of path: String) -> String? {
    workplace.refusal(ofFolderOf: path) ?? (mayBeWritten(path) ? nil : workplace(PrintWords.notAFile, path))
  }

  private func write(overwrite: Bool) -> Step {
    let (source, officer, clock, language) = (
      workplace.store.path, workplace.store.officer, workplace.clock, workplace.language
    )
    let past = Lent(store: workplace.isPast ? workplace.store : nil)
    let (make, face, path) = (make, face, path)
    return .run(
      Job(title: workplace(PrintWords.writing, (path as NSString).lastPathComponent), canCancel: false) { _ in
        let store = try past.store ?? Store(opening: source, officer: officer, clock: clock)
        defer { if past.store == nil { store.close() } }
        let printout = try make(Workplace(store: store, language: language, clock: clock))
        return Done(path: path, count: try printout.write(face, to: path, overwrite: overwrite))
      })
  }

  /// The past has no file to be opened again: the screens, which do not read while a job runs, lend theirs.
  private struct Lent: @unchecked Sendable {
    let store: Store?
  }

  // MARK: Where

  /// The officer's own folder; the present one where there is none.
  static var folder: String {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    return home.isEmpty ? FileManager.default.currentDirectoryPath : home
  }

  /// A path as an officer writes it: `~` is the own folder, a bare name lies in it.
  static func whole(_ path: String) -> String {
    if path == "~" || path.hasPrefix("~/") { return folder + path.dropFirst() }
    return path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }
}

extension Printing? {
  /// Goes on with what was answered: the next question or the writing itself, else what is to be said, and it is over.
  mutating func answer(_ answer: (any Answer)?, _ message: inout Frame.Message?) -> Step? {
    switch self?.outcome(of: answer) {
    case .step(let step): return step
    case .said(let words): message = words
    case .nothing, nil: break
    }
    self = nil
    return nil
  }
}

extension Workplace {
  /// What every printout says of itself, and in which language.
  func printout(
    _ title: String, notes: [String], columns: [Printout.Column], sums: [String] = [],
    ending: [String] = [], rows: @escaping Printout.Rows
  ) -> Printout {
    let office = OfficeWords.name(store.office.territory, language)
    let day = store.asOf ?? today
    let file = store.office.isDemonstration ? "\(office) · \(self[CommonWords.demonstration])" : office
    return Printout(
      title: title, notes: [file, self(PrintWords.made, day.dotted, store.officer)] + notes, columns: columns,
      sums: sums, ending: ending, mark: self[CommonWords.auxiliaryJournal], language: language.rawValue,
      rows: rows)
  }
}

extension Workplace {
  /// Why no file can be made at a path, in a sentence; nil: its folder is there and open.
  func refusal(ofFolderOf path: String) -> String? {
    let folder = (path as NSString).deletingLastPathComponent
    guard access(folder, F_OK) == 0 else { return self(PrintWords.noFolder, folder) }
    return access(folder, W_OK | X_OK) == 0 ? nil : self(PrintWords.closedFolder, folder)
  }
}
