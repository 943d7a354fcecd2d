/// Presses of one kind of key, with what they took.
struct KeyPresses {
  private(set) var samples = Samples()
  private var unanswered = 0

  /// Presses a key once the screen is quiet.
  mutating func press(_ key: String, on desk: Desk) throws {
    if let taken = try desk.press(key) { samples.add(taken) } else { unanswered += 1 }
    desk.pause()
  }

  /// The line of the table.
  /// - Throws: where more than a tenth of the presses changed nothing: then they did not go where they should.
  func row(_ name: String, _ limits: [Limit] = .key) throws -> Row {
    guard unanswered * 10 <= samples.count else {
      throw Desk.Failure(description: "\(name): \(unanswered) presses changed nothing, \(samples.count) did")
    }
    return Row(name: name, ours: samples, limits: limits)
  }
}
