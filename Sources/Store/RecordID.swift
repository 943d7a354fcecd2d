/// How ids are made: 52 bits, so that JSON keeps them exactly: office 12, generation 8, counter 32.
///
/// No two offices make the same id, and a copy taken into use begins a new generation, so none is given twice.
public enum RecordID {
  /// Puts an id together.
  static func make(office: Int, generation: Int, counter: Int) -> Int64 {
    Int64(office) << 40 | Int64(generation) << 32 | Int64(counter)
  }

  /// The first and last id of an office and generation.
  static func range(office: Int, generation: Int) -> ClosedRange<Int64> {
    make(
      office: office, generation: generation, counter: 0)...make(
        office: office, generation: generation, counter: 0xFFFF_FFFF)
  }

  /// Office and generation of an id: the chain it belongs to.
  static func chain(of id: Int64) -> Int64 { id >> 32 }
}
