import Demonstration
import Domain
import Foundation

/// A file of registrations to import: the families that come after those of the database, so that no number is
/// given to two people. Arrivals, and the departures that ended them.
enum RegistrationFile {
  static func write(to path: String, _ bench: Bench) throws -> String {
    // Three people have four papers about; the rest is not asked for.
    let population = Population(people: bench.people + bench.importRows, seed: BenchFile.seed, day: Bench.day)
    var lines = [RegistrationEntry.fields.map(\.id.rawValue).joined(separator: ",")]
    for family in population {
      for member in family.members where member.number > bench.people {
        lines += papers(of: member).map(line)
      }
      if lines.count > bench.importRows { break }
    }
    try (lines.prefix(bench.importRows + 1).joined(separator: "\n") + "\n")
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
