import Testing

@testable import qonys

@Suite struct TerminalDescriptionTests {
  /// A compiled entry with one name, `flags` flags and the numbers given.
  private func entry(magic: Int, flags: Int, numbers: [Int]) -> [UInt8] {
    let width = magic == 0o432 ? 2 : 4
    func word(_ value: Int, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    let header: [Int] = [magic, 2, flags, numbers.count, 0, 0]
    var bytes: [UInt8] = header.flatMap { word($0, 2) }
    bytes += [0x78, 0] + [UInt8](repeating: 1, count: flags)
    if !bytes.count.isMultiple(of: 2) { bytes.append(0) }
    return bytes + numbers.flatMap { word($0, width) }
  }

  @Test(arguments: [0o432, 0o1036], [3, 4])
  func coloursAreTheFourteenthNumber(magic: Int, flags: Int) {
    var numbers = Array(repeating: -1, count: 15)
    numbers[13] = magic == 0o432 ? 256 : 0x100_0000
    let found = TerminalDescription(compiled: entry(magic: magic, flags: flags, numbers: numbers))
    #expect(found?.colours == numbers[13])
    numbers[13] = -1
    #expect(TerminalDescription(compiled: entry(magic: magic, flags: flags, numbers: numbers))?.colours == 0)
  }

  @Test func whatIsNoEntryIsNotRead() {
    #expect(TerminalDescription(compiled: []) == nil)
    #expect(TerminalDescription(compiled: Array("not terminfo at all".utf8)) == nil)
    #expect(TerminalDescription(compiled: entry(magic: 0o432, flags: 0, numbers: [80]))?.colours == 0)
    #expect(TerminalDescription.find("../../etc/passwd", in: [:]) == nil)
  }
}
