import Foundation

/// The mounted file systems, as the kernel lists them.
enum Mounts {
  /// The kind of file system a path lies on (`ext4`, `nfs4` …); nil where it cannot be told.
  static func kind(of path: String) -> String? {
    guard let list = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else { return nil }
    return kind(of: path, in: list)
  }

  /// The same, by a text in the form of /proc/self/mountinfo: the fifth part of a line is the mount point, the
  /// first after " - " the kind; the longest mount point that holds the path counts.
  static func kind(of path: String, in list: String) -> String? {
    var best: (length: Int, kind: String)?
    for line in list.split(separator: "\n") {
      guard let dash = line.range(of: " - ") else { continue }
      let parts = line[..<dash.lowerBound].split(separator: " ")
      guard parts.count >= 5, let kind = line[dash.upperBound...].split(separator: " ").first else {
        continue
      }
      let point = parts[4].replacingOccurrences(of: "\\040", with: " ")
      let holds = point == "/" || path == point || path.hasPrefix(point + "/")
      if holds, point.utf8.count >= best?.length ?? 0 { best = (point.utf8.count, String(kind)) }
    }
    return best?.kind
  }
}
