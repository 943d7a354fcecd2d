import Foundation

/// Where it was measured, and on what.
struct Machine: Encodable {
  let cores: Int
  let cpu: String
  /// In megabytes.
  let memory: Int
  let fileSystem: String
  let kernel: String
  let sqlite: String
  let file: String
  let people: Int
  let registrations: Int
  let territories: Int
  /// In bytes.
  let fileSize: Int

  init(_ bench: Bench) {
    cores = ProcessInfo.processInfo.activeProcessorCount
    cpu = Self.value(of: "model name", in: "/proc/cpuinfo") ?? "?"
    memory =
      (Self.value(of: "MemTotal", in: "/proc/meminfo")?.split(separator: " ").first).flatMap { Int($0) } ?? 0
    fileSystem = Self.fileSystem(of: bench.path)
    kernel = Self.text("/proc/sys/kernel/osrelease").trimmingCharacters(in: .whitespacesAndNewlines)
    sqlite = Connection.version
    file = bench.path
    people = bench.people
    registrations = bench.registrations
    territories = bench.territories
    fileSize = SizeScenario.size(of: bench.path)
  }

  var lines: String {
    """
    \(cores) cores, \(cpu), \(memory / 1024) MB, \(fileSystem), Linux \(kernel), SQLite \(sqlite)
    \(people) people, \(registrations) registrations, \(territories) territories, \(fileSize / 1_000_000) MB: \(file)
    """
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  private static func value(of name: String, in path: String) -> String? {
    text(path).split(separator: "\n").first { $0.hasPrefix(name) }?.split(separator: ":", maxSplits: 1).last
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The kind of the file system that holds a file: that of the longest mount point it lies under.
  private static func fileSystem(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return "?" }
    defer { free(resolved) }
    let whole = String(cString: resolved)
    let mounts = text("/proc/self/mounts").split(separator: "\n").map { $0.split(separator: " ") }
    let holding = mounts.filter { mount in
      mount.count > 2 && (mount[1] == "/" || whole.hasPrefix(mount[1] + "/"))
    }
    return holding.max { $0[1].count < $1[1].count }.map { String($0[2]) } ?? "?"
  }
}
