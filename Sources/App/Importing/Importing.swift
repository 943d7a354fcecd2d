import Domain
import Foundation
import Interchange
import Store
import TUI
import Words

/// Taking a file in, of registrations unless something else is said: asks for it, looks what it is, tries it, and shows what would happen.
struct Importing {
  static let tag = "import", mappingTag = "import-mapping"

  /// What a trial or an import has done.
  struct Outcome: Answer {
    let path: String
    let mapping: SavedMapping?
    /// What the file is of.
    var content = Content.registrations
    let report: ImportReport
    /// The first of the refused rows.
    let refused: [Refusal]
    /// Where the refused rows are.
    let rejects: String?
  }

  /// What a file is of.
  enum Content: Equatable {
    case registrations
    /// Cases of kandas: only these applications.
    case kandas(Set<String>)
  }

  /// How many refused rows are shown.
  static let shown = 200

  private let workplace: Workplace
  private let path: String
  /// What its columns mean; nil: they are the register's own.
  private let mapping: SavedMapping?
  private let content: Content

  init(
    _ workplace: Workplace, _ path: String, _ mapping: SavedMapping? = nil,
    _ content: Content = .registrations
  ) {
    self.workplace = workplace
    self.path = path
    self.mapping = mapping
    self.content = content
  }

  /// Asks for the file, in the folder of the last one.
  static func ask(_ workplace: Workplace) -> Step {
    .push(
      LineDialog(
        tag, title: workplace[SheetWords.load], lines: [workplace[SheetWords.fileAsk]],
        text: (workplace.importFolder ?? Printing.folder) + "/", maxLength: 1_000,
        help: [workplace[SheetWords.fileHelp]], words: workplace.words,
        check: { written in
          do {
            _ = try recognise(Printing.whole(written), workplace)
            return nil
          } catch let error as InterchangeError {
            return Explanation(of: error, workplace.language).lines.joined(separator: " ")
          }
        }))
  }

  private static func recognise(_ path: String, _ workplace: Workplace) throws -> Recognition {
    try Recognition(path, in: workplace.store, words: try workplace.interchangeWords())
  }

  /// Looks what the written path is: the next step is a trial, or the question what its columns mean.
  static func begin(_ written: String, _ workplace: Workplace) throws -> Step {
    let path = Printing.whole(written)
    let file = try recognise(path, workplace)
    workplace.importFolder = (path as NSString).deletingLastPathComponent
    switch file {
    case .own: return Importing(workplace, path).run(isTrial: true)
    case .mapped(let fitting):
      if fitting.count == 1 { return Importing(workplace, path, fitting[0]).run(isTrial: true) }
      return .push(
        MenuDialog(
          mappingTag, title: workplace[SheetWords.whichMapping],
          items: fitting.map { Menu.Item($0.name, $0.name) },
          words: workplace.words))
    case .sheet(let sheet): return .push(try MappingView(workplace, path, sheet))
    }
  }

  /// Tries the written path by the mapping that was chosen of those that fit.
  static func begin(_ written: String, by name: String, _ workplace: Workplace) throws -> Step {
    let mapping = try SavedMapping.named(name, in: workplace.store)
    return Importing(workplace, Printing.whole(written), mapping).run(isTrial: true)
  }

  /// Where refused rows go: beside the file, under a name that is free.
  private var rejects: String {
    let stem = (path as NSString).deletingPathExtension
    var candidate = "\(stem).rejects.csv"
    var number = 2
    while access(candidate, F_OK) == 0 {
      candidate = "\(stem).rejects-\(number).csv"
      number += 1
    }
    return candidate
  }

  /// Tries the file, or takes it in, as a job with a connection of its own.
  func run(isTrial: Bool) -> Step {
    let (source, officer, clock, language) = (
      workplace.store.path, workplace.store.officer, workplace.clock, workplace.language
    )
    let (path, mapping, content, rejects) = (path, mapping, content, rejects)
    let title = workplace(
      isTrial ? SheetWords.trying : SheetWords.loading, (path as NSString).lastPathComponent)
    return .run(
      Job(title: title) { progress in
        let store = try Store(opening: source, officer: officer, clock: clock)
        defer { store.close() }
        var options = Import.Options()
        options.isTrial = isTrial
        options.mappings = mapping.map { [$0.mapping] } ?? []
        if case .kandas(let applications) = content { options.applications = applications }
        options.rejects = isTrial ? nil : rejects
        var refused: [Refusal] = []
        let report = try Import.run(
          content == .registrations ? .registrations : .kandas, files: [path], options: options, store: store,
          words: InterchangeWords(language, try store.gazetteer(), own: try store.ownChoices()),
          refused: { if refused.count < Self.shown { refused.append($0) } },
          progress: { done, total in
            progress.update(done: done, of: total)
            return !progress.isCancelled
          })
        // A trial that was stopped says nothing; an import that was stopped has kept what it took.
        if isTrial { try progress.checkCancelled() }
        return Outcome(
          path: path, mapping: mapping, content: content, report: report, refused: refused,
          rejects: report.rejected > 0 && !isTrial ? rejects : nil)
      })
  }
}

extension Workplace {
  /// The words that reading a file needs.
  func interchangeWords() throws -> InterchangeWords {
    InterchangeWords(language, try store.gazetteer(), own: try store.ownChoices())
  }
}
