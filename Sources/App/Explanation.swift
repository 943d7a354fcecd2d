import Domain
import Interchange
import Store
import TUI
import Words

/// What a person is told of an error: in a dialog, or on standard error with the program's exit status.
public struct Explanation: Equatable, Sendable {
  /// In two or three words.
  public let title: String
  /// What happened and what to do about it, a sentence or two a line.
  public let lines: [String]
  /// The status the program ends with: one of the table in the command line's contract.
  public let exitCode: Int32

  /// Explains any error.
  public init(of error: any Error, _ language: Language) {
    switch error {
    case let error as StoreError: self.init(error, language)
    case let error as InterchangeError: self.init(error, language)
    case let error as Terminal.Failure: self.init(error, language)
    default: self.init(ErrorWords.other, [String(describing: error)], .inputOutput, language)
    }
  }

  /// The exit statuses, as in `sysexits.h`.
  private enum Status: Int32 {
    case failure = 1
    case refusedInput = 65
    case noInput = 66
    case unavailable = 69
    case cannotCreate = 73
    case inputOutput = 74
    case notPermitted = 77
  }

  private init(_ words: ErrorWords.Entry, _ values: [String] = [], _ status: Status, _ language: Language) {
    title = words.title.filled(language, values)
    lines = [words.happened, words.remedy].map { $0.filled(language, values) }
    exitCode = status.rawValue
  }

  private init(_ error: StoreError, _ language: Language) {
    switch error {
    case .missing(let path): self.init(ErrorWords.missing, [path], .noInput, language)
    case .exists(let path): self.init(ErrorWords.exists, [path], .cannotCreate, language)
    case .foreign(let path): self.init(ErrorWords.foreign, [path], .noInput, language)
    case .newer(let found, let ours):
      self.init(ErrorWords.newer, ["\(found)", "\(ours)"], .noInput, language)
    case .networkShare(let path): self.init(ErrorWords.networkShare, [path], .notPermitted, language)
    case .notPermitted(let path): self.init(ErrorWords.notPermitted, [path], .notPermitted, language)
    case .busy: self.init(ErrorWords.busy, [], .unavailable, language)
    case .disk(let words): self.init(ErrorWords.disk, [words], .inputOutput, language)
    case .damaged(let path, let words): self.init(ErrorWords.damaged, [path, words], .inputOutput, language)
    case .inUse(let path, let openers):
      let who = openers.map { "\($0.login) (\($0.process))" }.joined(separator: ", ")
      self.init(
        openers.isEmpty ? ErrorWords.inUse : ErrorWords.inUseBy, [path, who], .unavailable, language)
    case .otherOffice(let path): self.init(ErrorWords.otherOffice, [path], .refusedInput, language)
    case .conflict(let register, let id):
      self.init(ErrorWords.conflict, ["\(register.rawValue):\(id)"], .refusedInput, language)
    case .absent(let register, let id):
      self.init(ErrorWords.absent, ["\(register.rawValue):\(id)"], .refusedInput, language)
    case .past: self.init(ErrorWords.past, [], .notPermitted, language)
    case .absentChange(let change): self.init(ErrorWords.absentChange, ["\(change)"], .refusedInput, language)
    case .beginning(let change): self.init(ErrorWords.beginning, ["\(change)"], .refusedInput, language)
    case .undone(let change, let undo):
      self.init(ErrorWords.undone, ["\(change)", "\(undo)"], .refusedInput, language)
    case .laterChanges(let change, let later):
      let named = later.prefix(10).map(String.init).joined(separator: ", ") + (later.count > 10 ? ", …" : "")
      self.init(ErrorWords.laterChanges, ["\(change)", named], .refusedInput, language)
    case .headOfOthers(let person): self.init(ErrorWords.headOfOthers, ["\(person)"], .refusedInput, language)
    case .inOpenCase(let person, let register, let id):
      self.init(
        ErrorWords.inOpenCase, ["\(person)", Self.reference(register, id)], .refusedInput, language)
    case .closedCase(let register, let id):
      self.init(ErrorWords.closedCase, [Self.reference(register, id)], .refusedInput, language)
    case .heldMember(let person, let hold):
      self.init(
        ErrorWords.heldMember, ["\(person)", CaseWords.hold(hold)[language]], .refusedInput, language)
    case .misplacedFiling(let day, let step):
      self.init(ErrorWords.misplacedFiling, [day.dotted, step.dotted], .refusedInput, language)
    case .repeatedMember(let person):
      self.init(ErrorWords.repeatedMember, ["\(person)"], .refusedInput, language)
    case .illegalMove(let register, let step):
      let command =
        register == .resettlerCase
        ? ResettlerStep(rawValue: step).map { ResettlerWords.command($0, nil) }
        : KandasStep(rawValue: step).map { KandasWords.command($0) }
      self.init(ErrorWords.illegalMove, [command?[language] ?? step], .refusedInput, language)
    case .notRuleEditor(let officer, let editors):
      self.init(ErrorWords.notRuleEditor, [officer, editors.text], .notPermitted, language)
    case .refused(let words): self.init(ErrorWords.refused, [words], .inputOutput, language)
    case .olderEdition(let day, let inForce):
      self.init(ErrorWords.olderEdition, [day.dotted, inForce.dotted], .refusedInput, language)
    case .guttedEdition(let gone, let all, let most):
      self.init(ErrorWords.guttedEdition, ["\(gone)", "\(all)", "\(most)"], .refusedInput, language)
    }
  }

  /// A case as the command line names it.
  private static func reference(_ register: Register.Name, _ id: Int64) -> String {
    "\(register == .resettlerCase ? "resettlers" : "kandas"):\(id)"
  }

  private init(_ error: InterchangeError, _ language: Language) {
    switch error {
    case .missing(let path): self.init(ErrorWords.noInput, [path], .noInput, language)
    case .unreadable(let path): self.init(ErrorWords.unreadable, [path], .noInput, language)
    case .noHeader(let file): self.init(ErrorWords.noHeader, [file], .refusedInput, language)
    case .handMade(let file, let mappings) where mappings.isEmpty:
      self.init(ErrorWords.handMade, [file], .refusedInput, language)
    case .handMade(let file, let mappings):
      self.init(
        ErrorWords.handMadeKnown, [file, mappings.joined(separator: "», «"), mappings[0]], .refusedInput,
        language)
    case .damagedSheet(let path): self.init(ErrorWords.damagedSheet, [path], .refusedInput, language)
    case .needsProgram(let program, let file):
      self.init(ErrorWords.needsProgram, [file, program], .noInput, language)
    case .noMapping(let name): self.init(ErrorWords.noMapping, [name], .refusedInput, language)
    case .unknownColumns(let file, let names):
      self.init(ErrorWords.unknownColumns, [file, names.joined(separator: ", ")], .refusedInput, language)
    case .repeatedColumn(let file, let field):
      self.init(
        ErrorWords.repeatedColumn, [file, FieldWords.label(field)[language]], .refusedInput, language)
    case .notAPair(let files):
      self.init(ErrorWords.notAPair, [files.joined(separator: ", ")], .refusedInput, language)
    case .exists(let path): self.init(ErrorWords.outputExists, [path], .cannotCreate, language)
    case .cannotMake(let path): self.init(ErrorWords.cannotMake, [path], .cannotCreate, language)
    case .writeFailed(let path): self.init(ErrorWords.disk, [path], .inputOutput, language)
    }
  }

  private init(_ failure: Terminal.Failure, _ language: Language) {
    switch failure {
    case .notATerminal: self.init(ErrorWords.noTerminal, [], .failure, language)
    case .cannotPlaceCursor, .unknown, .failed: self.init(ErrorWords.poorTerminal, [], .failure, language)
    }
  }
}
