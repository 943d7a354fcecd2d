import Domain
import GRDB

extension Row {
  /// The day in a column; nil where it is empty.
  func day(_ index: Int) -> Day? { (self[index] as String?).flatMap { Day(iso: $0) } }

  /// The code of a closed list in a column; nil where it is empty.
  func code<Code: RawRepresentable<String>>(_ index: Int) -> Code? {
    (self[index] as String?).flatMap { Code(rawValue: $0) }
  }

  /// The place in a column; nil where it is empty.
  func place(_ index: Int) -> Place? { (self[index] as String?).flatMap { Place(code: $0) } }

  /// The territory in a column; nil where it is empty.
  func territory(_ index: Int) -> KatoCode? { (self[index] as Int32?).flatMap { KatoCode(number: $0) } }
}
