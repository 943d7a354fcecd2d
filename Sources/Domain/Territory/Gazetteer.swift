/// The classifier in memory: territories by code and by name, typed in any spelling or keyboard layout.
///
/// The whole country is some 16 000 rows and 3 MB; a search looks through all of it in about a millisecond.
public struct Gazetteer: Sendable {
  /// Whose office: its territory comes first in what is found.
  public let office: KatoCode
  /// All rows by code, history included.
  public let territories: [Territory]

  private let positions: [KatoCode: Int]
  /// Skeletons of all names, each row "\nru\nkk\n", one after the other; row i begins at starts[i].
  private let text: [UInt8]
  private let starts: [Int]
  private let byName: [String: [Int]]
  private let byBareName: [String: [Int]]

  /// Builds the search tables.
  public init(_ rows: [Territory], office: KatoCode) {
    self.office = office
    territories = rows.sorted { $0.code < $1.code }
    positions = Dictionary(
      territories.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var text: [UInt8] = []
    var starts: [Int] = []
    var byName: [String: [Int]] = [:]
    var byBareName: [String: [Int]] = [:]
    text.reserveCapacity(territories.count * 26)
    starts.reserveCapacity(territories.count + 1)
    for (position, territory) in territories.enumerated() {
      starts.append(text.count)
      var seen: [String] = []
      for name in [territory.nameRu, territory.nameKk] {
        let whole = PersonName.skeleton(name)
        let bare = PersonName.skeleton(TerritoryName.bare(name))
        text.append(Self.mark)
        text.append(contentsOf: bare.utf8)
        if !seen.contains(whole) {
          byName[whole, default: []].append(position)
          seen.append(whole)
        }
        if byBareName[bare]?.last != position { byBareName[bare, default: []].append(position) }
      }
      text.append(Self.mark)
    }
    starts.append(text.count)
    self.text = text
    self.starts = starts
    self.byName = byName
    self.byBareName = byBareName
  }

  private static let mark = UInt8(ascii: "\n")

  /// The row of a code.
  public subscript(code: KatoCode) -> Territory? { positions[code].map { territories[$0] } }

  /// The territories it lies in, nearest first.
  public func ancestors(of territory: Territory) -> [Territory] {
    var chain: [Territory] = []
    var next = territory.parent
    while let code = next, let above = self[code], chain.count < 6 {
      chain.append(above)
      next = above.parent
    }
    return chain
  }

  /// The name with all that tells it apart: okrug and district, and the oblast where it is not the office's.
  public func fullName(_ territory: Territory, _ language: Language) -> String {
    var parts = [territory.name(language)]
    for above in ancestors(of: territory)
    where above.level != .oblast || !above.code.isSameOblast(as: office) {
      parts.append(above.name(language))
    }
    return parts.joined(separator: ", ")
  }

  /// The name of a place as it is shown in lists: short, or the code where the row is not known.
  public func name(_ code: KatoCode, _ language: Language) -> String {
    self[code]?.name(language) ?? String(code.number)
  }

  /// What a whole written name means.
  public enum Meaning: Sendable {
    case one(Territory)
    /// Several territories have this name; the office's own first, settlements before what holds them.
    case several([Territory])
    case none
  }

  /// Reads a code or a name, parted by commas or brackets from the okrug, district or oblast it lies in.
  public func read(_ written: String) -> Meaning {
    if let code = KatoCode(KeyboardLayout.digits(written)) {
      return self[code].map { .one($0) } ?? .none
    }
    let parts = written.split { ",();".contains($0) }.map { PersonName.skeleton(String($0)) }
      .filter { !$0.isEmpty }
    guard let first = parts.first else { return .none }
    for table in [byName, byBareName] {
      let found = (table[first] ?? []).map { territories[$0] }.filter { candidate in
        let above = ancestors(of: candidate)
        return parts.dropFirst().allSatisfy { part in
          above.contains { Self.isNamed($0, part) }
        }
      }
      let current = found.filter { $0.gone == nil }
      let best = current.isEmpty ? found : current
      if best.count == 1, let only = best.first { return .one(only) }
      if !best.isEmpty { return .several(ranked(best)) }
    }
    return .none
  }

  private static func isNamed(_ territory: Territory, _ skeleton: String) -> Bool {
    [territory.nameRu, territory.nameKk].contains {
      PersonName.skeleton($0) == skeleton || PersonName.skeleton(TerritoryName.bare($0)) == skeleton
    }
  }

  private func ranked(_ found: [Territory]) -> [Territory] {
    found.sorted { (rank($0, match: 0), $0.code) < (rank($1, match: 0), $1.code) }
  }

  /// Territories whose name holds what was typed, best first: settlements before what holds them, beginnings
  /// before middles, present before gone.
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - nearest: the office's own come first; without it great cities and oblasts do, for people come from
  ///     there more often than from a village of the same name.
  public func find(_ typed: String, limit: Int, nearest: Bool = true) -> [Territory] {
    if typed.count >= 2, typed.allSatisfy(\.isNumber) { return find(codePrefix: typed, limit: limit) }
    for reading in KeyboardLayout.readings(of: typed) {
      let needle = Array(PersonName.skeleton(TerritoryName.bare(reading)).utf8)
      guard !needle.isEmpty else { continue }
      let found = rows(holding: needle, nearest: nearest)
      if found.isEmpty { continue }
      return found.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.row < $1.row }
        .prefix(limit).map { territories[$0.row] }
    }
    return []
  }

  private func find(codePrefix: String, limit: Int) -> [Territory] {
    Array(territories.lazy.filter { String($0.code.number).hasPrefix(codePrefix) }.prefix(limit))
  }

  private func rows(holding needle: [UInt8], nearest: Bool) -> [(row: Int, rank: Int)] {
    var found: [(row: Int, rank: Int)] = []
    text.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        for row in 0..<territories.count {
          var at = starts[row]
          let end = starts[row + 1] - needle.count
          var best = 3
          while at < end {
            if bytes[at] == needle[0] {
              var length = 1
              while length < needle.count, bytes[at + length] == needle[length] { length += 1 }
              if length == needle.count {
                let begins = bytes[at - 1] == Self.mark
                let ends = bytes[at + length] == Self.mark
                best = min(best, begins && ends ? 0 : begins ? 1 : 2)
              }
            }
            at += 1
          }
          if best < 3 { found.append((row, rank(territories[row], match: best, nearest: nearest))) }
        }
      }
    }
    return found
  }

  private func rank(_ territory: Territory, match: Int, nearest: Bool = true) -> Int {
    var rank = match
    if territory.gone != nil { rank += 100 }
    guard nearest else {
      let isGreat = territory.level == .oblast || territory.code.isTown
      return rank + (isGreat ? 0 : territory.level == .district ? 15 : territory.level == .okrug ? 20 : 10)
    }
    if !territory.code.isInside(office) { rank += territory.code.isSameOblast(as: office) ? 20 : 40 }
    if territory.level == .okrug && !territory.code.isTown || territory.level == .district { rank += 10 }
    return rank
  }
}
