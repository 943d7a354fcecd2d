import Domain

/// Why a file could not be read or written at all; each has its sentence in `Words`.
public enum InterchangeError: Error, Hashable, Sendable {
  /// The input file is not there.
  case missing(path: String)
  /// The input file cannot be read.
  case unreadable(path: String)
  /// None of the first ten rows is a header of this register.
  case noHeader(file: String)
  /// A sheet of registrations that somebody made by hand: what its columns mean has to be said, or was said before under
  /// these names.
  case handMade(file: String, mappings: [String])
  /// A spreadsheet's file is damaged, or is none.
  case damagedSheet(path: String)
  /// The header has columns that the register does not know (F05).
  case unknownColumns(file: String, names: [String])
  /// Two columns of the header mean the same field.
  case repeatedColumn(file: String, field: FieldID)
  /// These files are not the classifier: one file, or a pair of one language each.
  case notAPair(files: [String])
  /// A spreadsheet is read through a program that is not installed.
  case needsProgram(String, file: String)
  /// There is no mapping of this name.
  case noMapping(String)
  /// The output file is there already and may not be overwritten.
  case exists(path: String)
  /// The output file cannot be made.
  case cannotMake(path: String)
  /// Writing failed: the disk is full or failing.
  case writeFailed(path: String)
}
