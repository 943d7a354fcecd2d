import Demonstration
import Domain
import Foundation

/// A file of registrations to import: the families that come after those of the database, so that no number is
/// given to two people. Arrivals, and the departures that ended them, by day as a register gives them out.
enum RegistrationFile {
  static func write(to path: String, _ bench: Bench) throws -> String {
    // Three people have four papers about; the rest is not asked for.
    let population = Population(people: bench.people + bench.importRows, seed: BenchFile.seed, day: Bench.day)
    var papers: [RegistrationEntry] = []
    for family in population {
      for member in family.members where member.number > bench.people { papers += self.papers(of: member) }
      if papers.count >= bench.importRows { break }
    }
    let byDay = papers.prefix(bench.importRows).enumerated().sorted {
      ($0.element.registeredOn ?? .first, $0.offset) < ($1.element.registeredOn ?? .first, $1.offset)
    }
    let header = RegistrationEntry.fields.map(\.id.rawValue).joined(separator: ",")
    try (([header] + byDay.map { line($0.element) }).joined(separator: "\n") + "\n")
      .write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  private static func papers(of member: InventedMember) -> [RegistrationEntry] {
    member.registrations.flatMap { stay in
      var stay = stay
      if stay.document == nil { stay.document = member.document }
      let entry = RegistrationEntry(stay, of: member.person)
      return [entry] + [RegistrationEntry(endOf: stay, of: member.person)].compactMap { $0 }
    }
  }

  private static func line(_ paper: RegistrationEntry) -> String {
    RegistrationEntry.fields.map { field in
      let text = field.get(paper)?.canonical ?? ""
      guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
      return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }.joined(separator: ",")
  }
}
