import Domain
import Foundation
import Store

/// What the program learns from the shell that starts it.
struct Surroundings {
  /// The environment's variables; an empty one counts as not set.
  let variables: [String: String]
  /// Whether a path is there.
  var isThere: (String) -> Bool = { access($0, F_OK) == 0 }
  /// The name of an account, asked where no variable tells it.
  var accountName: () -> String? = { Accounts.name(of: getuid()) }

  /// This run's own.
  static var machine: Surroundings { Surroundings(variables: ProcessInfo.processInfo.environment) }

  private subscript(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

  // MARK: The database

  /// The database that an option names, else the one that the environment means; nil where nothing tells.
  ///
  /// The officer's own file comes first; one shared by all is for a machine that has its folder.
  func database(_ option: String?) -> String? {
    if let named = option ?? self["QONYS_DB"] { return named }
    let shared = "/var/lib/qonys"
    guard let own else { return isThere(shared) ? "\(shared)/qonys.db" : nil }
    return !isThere(own) && isThere(shared) ? "\(shared)/qonys.db" : own
  }

  private var own: String? {
    // A relative path is invalid there (XDG Base Directory Specification).
    if let data = self["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/qonys/qonys.db" }
    return self["HOME"].map { "\($0)/.local/share/qonys/qonys.db" }
  }

  // MARK: The language

  /// The language that an option names, else that of the environment, else Russian.
  func language(_ option: String?) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { self[$0] }.first
    return option.flatMap(Language.init) ?? self["QONYS_LANG"].flatMap(Language.init)
      ?? locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .ru
  }

  /// The value of `--lang` among arguments that are not parsed yet: help and errors are written in it too.
  static func languageOption(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == "--lang" { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst("--lang=".count)) }
    }
    return nil
  }

  // MARK: The officer

  /// The login under which this run stands in the journal.
  var login: String {
    let name = self["USER"] ?? self["LOGNAME"] ?? accountName() ?? ""
    let clean = Cleaning.clean(name).text
    return clean.isEmpty ? "\(getuid())" : String(clean.prefix(64))
  }
}

extension Language {
  /// The language of this run, known before the arguments are parsed.
  static let ofThisRun = Surroundings.machine.language(Surroundings.languageOption(in: CommandLine.arguments))
}
