import Foundation

/// The accounts of this machine.
public enum Accounts {
  /// The name of an account by its number, from a file in the form of /etc/passwd: asking the system's name service opens
  /// a socket.
  public static func name(of account: UInt32, in path: String = "/etc/passwd") -> String? {
    guard let list = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":", omittingEmptySubsequences: false)
      if parts.count > 2, parts[2] == "\(account)" { return String(parts[0]) }
    }
    return nil
  }
}
