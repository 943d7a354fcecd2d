import Domain

/// Why the store could not do what it was asked; each has its sentence in `Words`.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no file at this path.
  case missing(path: String)
  /// A file is there already and would have been overwritten.
  case exists(path: String)
  /// The file is not a Qonys database.
  case foreign(path: String)
  /// The file was made by a newer program: its version and ours.
  case newer(found: Int, ours: Int)
  /// The file lies on a network share, where SQLite's locks do not hold.
  case networkShare(path: String)
  /// The folder or file may not be read or written.
  case notPermitted(path: String)
  /// Another program holds the database longer than the timeout.
  case busy
  /// The disk is full, failing, or the file is damaged.
  case disk(String)
  /// A copy of a database is not whole: SQLite's words, or the first bad place.
  case damaged(path: String, String)
  /// A database that is to be replaced is open in another program.
  case inUse(path: String, by: [Opener])
  /// A copy is of another office than the database whose place it would take.
  case otherOffice(path: String)
  /// The record was saved by somebody else meanwhile.
  case conflict(register: Register.Name, id: Int64)
  /// The record is not there.
  case absent(register: Register.Name, id: Int64)
  /// The database as it stood on a day takes no change.
  case past
  /// The journal has no such change.
  case absentChange(Int64)
  /// What a database begins with is not taken back.
  case beginning(change: Int64)
  /// The change was taken back already, by this one.
  case undone(change: Int64, by: Int64)
  /// Later changes of the same records are in force and would break; the newest first.
  case laterChanges(of: Int64, [Int64])
  /// The head of a family of others cannot leave it before another is its head (rule R54).
  case headOfOthers(person: Int64)
  /// A person can be in one open case of a register (rule R54).
  case inOpenCase(person: Int64, register: Register.Name, case: Int64)
  /// Nobody joins a case that is over.
  case closedCase(register: Register.Name, case: Int64)
  /// A member cannot be taken out of a case.
  case heldMember(person: Int64, MemberHold)
  /// A day of filing does not stand between the steps around it: the day, and that of the step.
  case misplacedFiling(day: Day, step: Day)
  /// A person would be in one case twice, or has the IIN of another.
  case repeatedMember(person: Int64)
  /// The state of a case does not allow a step.
  case illegalMove(register: Register.Name, step: String)
  /// An officer who is not one of those who may change parameters, holidays and lists.
  case notRuleEditor(officer: String, editors: RuleEditors)
  /// A guard of the database itself refused (a defect of the program if it is ever seen).
  case refused(String)
  /// A KATO edition older than the one in force.
  case olderEdition(day: Day, inForce: Day)
  /// A KATO edition of which too much is gone: per cent gone and the most allowed.
  case guttedEdition(gone: Int, of: Int, most: Int)
}
