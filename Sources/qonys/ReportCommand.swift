import App
import ArgumentParser
import Domain
import Foundation
import Reports
import Store
import Words

/// `report`: a report to the screen, to a file, or for other programs.
struct ReportCommand: ParsableCommand {
  /// The reports there are; the raw value is the name on the command line.
  enum Name: String, CaseIterable {
    /// Families and people who leave by regional quota, by receiving oblast.
    case outbound

    var title: Phrase {
      switch self {
      case .outbound: QuotaWords.reportTitle
      }
    }
  }

  /// How it is written.
  enum Format: String, CaseIterable {
    case text, csv, html, json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: CommandWords.report.now)
  }

  @Argument(
    help: .text(CommandWords.reportName, CommandWords.report), transform: ReportCommand.name)
  var name: Name?

  @Flag(help: .text(CommandWords.reportList))
  var list = false

  @Option(
    help: .text(CommandWords.reportYear, CommandWords.number), transform: Int.argument(in: Day.years))
  var year: Int?

  @Option(help: .text(CommandWords.asOfOption, CommandWords.day), transform: Day.argument)
  var asOf: Day?

  @Flag(help: .text(CommandWords.reportKandas))
  var kandas = false

  @Option(
    help: .text(
      CommandWords.reportFormat, Phrase("text|csv|html|json", "text|csv|html|json", "text|csv|html|json")),
    transform: ReportCommand.format)
  var format: Format?

  @Option(help: .text(CommandWords.outOption, CommandWords.file))
  var out: String?

  @Flag(help: .text(CommandWords.forceOption))
  var force = false

  @OptionGroup() var general: GlobalOptions

  func validate() throws {
    if name == nil, !list { throw ValidationError(Self.names) }
    if format == .json, out != nil {
      throw ValidationError(CommandWords.notTogether.now("--format json", "--out"))
    }
  }

  func run() throws {
    guard let name else {
      let results = Results()
      for name in Name.allCases { try results.line("\(name.rawValue)  \(name.title.now)") }
      return try results.finish()
    }
    let store = try general.open(asOf: asOf)
    switch name {
    case .outbound: try outbound(store)
    }
  }

  private func outbound(_ store: Store) throws {
    let report = try QuotaYear(
      kandas ? .kandas : .resettler, year ?? store.clock.today().year, in: store)
    guard format == .json else { return try write(report.printout(store, .ofThisRun)) }
    let gazetteer = try store.gazetteer()
    let results = Results()
    try results.list { item in
      for line in report.lines {
        func number(_ path: KeyPath<Outbound.Count, Int>, _ count: KeyPath<Outbound, Outbound.Count>) -> JSON
        {
          .number(Int64(line.ours?[keyPath: count][keyPath: path] ?? 0))
        }
        try item(
          .object([
            "territory": .number(Int64(line.oblast.number)),
            "name": .text(gazetteer.name(line.oblast, .ofThisRun)),
            "quota": line.quota.map { .number(Int64($0.places)) } ?? .null,
            "families": number(\.families, \.included), "people": number(\.people, \.included),
            "moved_families": number(\.families, \.moved), "moved_people": number(\.people, \.moved),
            "returned_families": number(\.families, \.returned),
            "returned_people": number(\.people, \.returned),
          ]))
      }
    }
    try results.finish()
  }

  private func write(_ printout: Printout) throws {
    let face: Printout.Face =
      switch format {
      case .csv: .csv
      case .html: .html
      case .text, .json, nil: .text
      }
    try printout.write(face, to: out, overwrite: force)
  }

  private static var names: String {
    CommandWords.notARegister.now(Name.allCases.map(\.rawValue).joined(separator: ", "))
  }

  private static func name(_ text: String) throws -> Name {
    guard let name = Name(rawValue: text) else { throw ValidationError(names) }
    return name
  }

  private static func format(_ text: String) throws -> Format {
    guard let format = Format(rawValue: text) else {
      throw ValidationError(
        CommandWords.notARegister.now(Format.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    return format
  }
}
