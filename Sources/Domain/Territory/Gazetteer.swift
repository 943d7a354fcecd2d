import Synchronization

/// The classifier in memory: territories by code and by name, typed in any spelling or keyboard layout.
///
/// The whole country is some 16 000 rows and 3 MB; a search looks through all of it in about a millisecond.
public struct Gazetteer: Sendable {
  /// Whose office: its territory comes first in what is found.
  public let office: KatoCode
  /// All rows by code, history included.
  public let territories: [Territory]
  /// Which territory counts for which.
  public let successors: Successors

  private let codes: [KatoCode]
  private let names: Names
  /// Places of the office by name, in either language, where several have the same.
  private let namesakes: [String: [KatoCode]]
  /// Those that share their name with another of the same district.
  private let twins: Set<KatoCode>

  /// Takes the rows; names are made ready for search when the first one is asked for.
  /// - Parameter former: names that territories have had before, by which they are found too.
  public init(_ rows: [Territory], office: KatoCode, former: [KatoCode: [String]] = [:]) {
    self.office = office
    territories = rows.sorted { $0.code < $1.code }
    codes = territories.map(\.code)
    successors = Successors(territories)
    names = Names(former: former)
    namesakes = Self.namesakes(in: territories, office)
    twins = Set(
      namesakes.values.flatMap { same in
        Dictionary(grouping: same) { $0.number / 100_000 }.values.filter { $0.count > 1 }.joined()
      })
  }

  private static func namesakes(in territories: [Territory], _ office: KatoCode) -> [String: [KatoCode]] {
    var named: [String: [KatoCode]] = [:]
    for territory in territories
    where territory.gone == nil && territory.level >= .settlement && territory.code.isInside(office) {
      for name in Set([territory.nameRu, territory.nameKk]) {
        named[name, default: []].append(territory.code)
      }
    }
    return named.filter { $0.value.count > 1 }
  }

  /// Makes the names ready for search, so that the first letter is answered as fast as the next: some 40 ms.
  public func prepare() { _ = names.tables(of: territories) }

  /// The row of a code.
  public subscript(code: KatoCode) -> Territory? {
    let position = position(of: Int(code.number))
    return position < codes.count && codes[position] == code ? territories[position] : nil
  }

  /// Where the row of a code stands, or would stand.
  private func position(of number: Int) -> Int {
    var (low, high) = (0, codes.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(codes[middle].number) < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

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

  /// The territories that lie directly in one; of nil the oblasts and cities of republican significance.
  public func children(of parent: KatoCode?) -> [Territory] {
    guard let parent else { return territories.filter { $0.parent == nil } }
    // All that lies in a territory has a code within its span.
    let span = parent.territory
    return territories[position(of: Int(span.lowerBound.number))...]
      .prefix { $0.code <= span.upperBound }.filter { $0.parent == parent }
  }

  /// The territories that a successor stands for, those of its predecessors among them.
  public func predecessors(of code: KatoCode) -> [Territory] {
    successors.predecessors(of: code).compactMap { self[$0] }
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

  /// The name of a place as it is shown in lists: short, with its okrug where the district has another of the same
  /// name; the code where the row is not known.
  public func name(_ code: KatoCode, _ language: Language) -> String {
    guard let territory = self[code] else { return String(code.number) }
    guard twins.contains(code), let above = ancestors(of: territory).first else {
      return territory.name(language)
    }
    return "\(territory.name(language)) (\(TerritoryName.bare(above.name(language))))"
  }

  /// The names of places that stand side by side: short where no other of them is named so, else with what tells them
  /// apart: the okrug within a district, the district within the office's oblast, the oblast elsewhere.
  public func names(of codes: some Sequence<KatoCode>, _ language: Language) -> [KatoCode: String] {
    let known = Set(codes).compactMap { self[$0] }
    var names: [KatoCode: String] = [:]
    for same in Dictionary(grouping: known, by: { $0.name(language) }).values {
      for territory in same {
        names[territory.code] =
          same.count == 1 ? name(territory.code, language) : name(territory, among: same, language)
      }
    }
    return names
  }

  /// The name of a place that stands by itself, as in a title: with what tells it apart from the office's others.
  public func nameAlone(_ code: KatoCode, _ language: Language) -> String {
    let same = self[code].flatMap { namesakes[$0.name(language)] } ?? []
    return names(of: same + [code], language)[code] ?? name(code, language)
  }

  /// The name with the widest territories it lies in that do not hold the others of the same name too.
  private func name(_ territory: Territory, among same: [Territory], _ language: Language) -> String {
    let above = ancestors(of: territory).filter { $0.level != .oblast || !$0.code.isSameOblast(as: office) }
    let telling = Set(
      same.compactMap { other in
        above.last { !other.code.isInside($0.code) }?.code
      })
    let beside = telling.isEmpty ? Array(above.prefix(1)) : above.filter { telling.contains($0.code) }
    let words = beside.map { TerritoryName.bare($0.name(language)) }.joined(separator: ", ")
    return words.isEmpty ? territory.name(language) : "\(territory.name(language)) (\(words))"
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
    let tables = names.tables(of: territories)
    for table in [tables.byName, tables.byBareName] {
      let found = (table[first] ?? []).map { territories[$0] }.filter { candidate in
        let above = ancestors(of: candidate)
        return parts.dropFirst().allSatisfy { part in
          above.contains { Self.isNamed($0, part) }
        }
      }
      let current = found.filter { $0.gone == nil }
      let best = current.isEmpty ? found : current
      if best.count == 1, let only = best.first { return .one(only) }
      if let innermost = innermost(of: best) { return .one(innermost) }
      if !best.isEmpty { return .several(ranked(best)) }
    }
    return .none
  }

  /// Of a village and the okrug that is named for it, the village; nil where neither holds the other.
  private func innermost(of found: [Territory]) -> Territory? {
    found.first { one in
      let above = Set(ancestors(of: one).filter { $0.level == .okrug }.map(\.code))
      return found.allSatisfy { $0.code == one.code || above.contains($0.code) }
    }
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
  /// before middles, present before gone. Where no name holds all of it, a word before or after the name, or what a
  /// comma parts from it, is the okrug, district or oblast: «акдала болашак», «Сайрам, Аксу».
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - nearest: the office's own come first; without it great cities and oblasts do, for people come from
  ///     there more often than from a village of the same name.
  public func find(_ typed: String, limit: Int, nearest: Bool = true) -> [Territory] {
    if typed.utf8.count >= 2, typed.utf8.allSatisfy({ (48...57).contains($0) }) {
      return find(codePrefix: typed, limit: limit)
    }
    let tables = names.tables(of: territories)
    for reading in KeyboardLayout.readings(of: typed) {
      let needle = Self.needle(reading)
      guard !needle.isEmpty else { continue }
      var found = tables.rows(holding: needle, in: territories.indices)
      if found.isEmpty { found = inside(reading, tables) }
      if found.isEmpty { continue }
      return found.map { (row: $0.row, rank: rank(territories[$0.row], match: $0.match, nearest: nearest)) }
        .sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.row < $1.row }
        .prefix(limit).map { territories[$0.row] }
    }
    return []
  }

  /// A typed name as it is looked for.
  private static func needle(_ text: some StringProtocol) -> [UInt8] {
    Array(PersonName.skeleton(TerritoryName.bare(String(text))).utf8)
  }

  // MARK: Inside an okrug or a district

  /// The rows of a name that lie in what is written beside it.
  private func inside(_ reading: String, _ tables: Names.Tables) -> [(row: Int, match: Int)] {
    for (name, beside) in Self.partings(of: reading) {
      let needle = Self.needle(name)
      guard !needle.isEmpty, let spans = spans(of: beside, tables) else { continue }
      let found = spans.flatMap { tables.rows(holding: needle, in: $0) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The ways to take a text apart into a name and what it lies in: at its commas, else between two words; the name
  /// first, then the name last.
  private static func partings(of text: String) -> [(name: String, beside: [String])] {
    let parts = text.split { ",();".contains($0) }.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    if parts.count > 1 {
      let parts = parts.map(String.init)
      return [
        (name: parts[0], beside: Array(parts.dropFirst())),
        (name: parts[parts.count - 1], beside: Array(parts.dropLast())),
      ]
    }
    let words = text.split(separator: " ").map(String.init)
    guard (2...6).contains(words.count) else { return [] }
    func joined(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }
    let cuts = (1..<words.count).reversed().map { (words.prefix($0), words.dropFirst($0)) }
    return cuts.map { (name: joined($0), beside: [joined($1)]) }
      + cuts.map { (name: joined($1), beside: [joined($0)]) }
  }

  /// The rows that lie in all of these at once, each written by the beginning of its name, as spans that do not meet;
  /// nil where one of them is nowhere.
  private func spans(of written: [String], _ tables: Names.Tables) -> [Range<Int>]? {
    var inside: [Range<Int>] = [territories.indices]
    for part in written {
      let own = tables.holders(beginning: String(decoding: Self.needle(part), as: UTF8.self)).map { row in
        let span = territories[row].code.territory
        // All that lies in a territory has a code within its span.
        return row + 1..<position(of: Int(span.upperBound.number) + 1)
      }
      inside = inside.flatMap { outer in own.map { $0.clamped(to: outer) } }.filter { !$0.isEmpty }
      if inside.isEmpty { return nil }
    }
    // A district may begin like an okrug of its own.
    return inside.filter { one in
      !inside.contains { $0 != one && $0.lowerBound <= one.lowerBound && one.upperBound <= $0.upperBound }
    }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The rows whose codes begin so, by code.
  private func find(codePrefix: String, limit: Int) -> [Territory] {
    guard codePrefix.utf8.count <= 9, let prefix = Int(codePrefix), prefix > 0 else { return [] }
    let size = (codePrefix.utf8.count..<9).reduce(1) { size, _ in size * 10 }
    let first = position(of: prefix * size)
    return Array(territories[first...].prefix { Int($0.code.number) < (prefix + 1) * size }.prefix(limit))
  }

  private func rank(_ territory: Territory, match: Int, nearest: Bool = true) -> Int {
    var rank = match
    if territory.gone != nil { rank += 100 }
    guard nearest else {
      let isGreat = territory.level == .oblast || territory.code.isTown
      // «Алматы» is the city before it is the oblast.
      if territory.level == .oblast, !territory.nameRu.hasPrefix("г.") { rank += 1 }
      return rank + (isGreat ? 0 : territory.level == .district ? 15 : territory.level == .okrug ? 20 : 10)
    }
    if !territory.code.isInside(office) { rank += territory.code.isSameOblast(as: office) ? 20 : 40 }
    if territory.level == .okrug && !territory.code.isTown || territory.level == .district { rank += 10 }
    return rank
  }
}

/// The names of all territories, folded for search; made once, when first wanted.
private final class Names: Sendable {
  struct Tables {
    /// Positions by whole name and by name without its type.
    var byName: [String: [Int]] = [:]
    var byBareName: [String: [Int]] = [:]
    /// Skeletons of all names, each row "\nru\nkk\n" and its former names, one after the other; row i begins at starts[i].
    var text: [UInt8] = []
    var starts: [Int] = []
    /// Names of what holds others, in their order, each with its position.
    var holders: [(name: String, row: Int)] = []
  }

  private let made = Mutex<Tables?>(nil)
  private let former: [KatoCode: [String]]

  init(former: [KatoCode: [String]]) { self.former = former }

  func tables(of territories: [Territory]) -> Tables {
    made.withLock { made in
      if let made { return made }
      let tables = Tables(territories, former)
      made = tables
      return tables
    }
  }
}

extension Names.Tables {
  private static let mark = UInt8(ascii: "\n")

  init(_ territories: [Territory], _ former: [KatoCode: [String]]) {
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
        if territory.level < .settlement { holders.append((bare, position)) }
      }
      // A former name finds its place as one types; what is written out whole means the present one.
      for name in former[territory.code] ?? [] {
        text.append(Self.mark)
        text.append(contentsOf: PersonName.skeleton(TerritoryName.bare(name)).utf8)
      }
      text.append(Self.mark)
    }
    starts.append(text.count)
    holders.sort { $0.name != $1.name ? $0.name < $1.name : $0.row < $1.row }
  }

  /// What holds others and whose name begins so.
  func holders(beginning start: String) -> [Int] {
    if start.isEmpty { return [] }
    var (low, high) = (0, holders.count)
    while low < high {
      let middle = (low + high) / 2
      if holders[middle].name < start { low = middle + 1 } else { high = middle }
    }
    return holders[low...].prefix { $0.name.hasPrefix(start) }.map(\.row)
  }

  /// The rows of a span whose names hold a skeleton: 0 where one is it, 1 where one begins with it, 2 elsewhere.
  func rows(holding needle: [UInt8], in span: Range<Int>) -> [(row: Int, match: Int)] {
    var found: [(row: Int, match: Int)] = []
    text.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        for row in span {
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
          if best < 3 { found.append((row, best)) }
        }
      }
    }
    return found
  }
}
