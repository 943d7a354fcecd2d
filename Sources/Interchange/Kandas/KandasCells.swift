import Domain

/// The cells that hold several things of a case: papers, certificates, extensions.
enum KandasCells {
  private static let isNotThere = "no"

  // MARK: Papers

  /// `identity:2031-03-01;translation::no`: the kind, until when it holds, whether it is not there, the note.
  static func text(_ papers: [KandasPaper]) -> String? {
    CellList.text(
      papers.map { paper in
        [paper.kind.rawValue, paper.until?.iso ?? "", paper.isThere ? "" : isNotThere, paper.note ?? ""]
      })
  }

  /// The papers of a cell; nil where it cannot be read.
  static func papers(_ text: String) -> [KandasPaper]? {
    all(CellList.parse(text)) { parts in
      guard let kind = KandasPaper.Kind(rawValue: parts[0]), parts.count <= 4 else { return nil }
      var paper = KandasPaper(kind)
      if let until = part(1, of: parts) {
        guard let day = Day(written: until) else { return nil }
        paper.until = day
      }
      if let mark = part(2, of: parts) {
        guard mark == isNotThere else { return nil }
        paper.isThere = false
      }
      paper.note = part(3, of: parts)
      return paper
    }
  }

  // MARK: Certificates

  /// `2026-03-05:118`: the day and the number of each.
  static func certificates(_ moves: some Sequence<KandasMove>) -> String? {
    CellList.text(moves.map { [$0.day.iso, $0.number ?? ""] })
  }

  /// The certificates of a cell; nil where it cannot be read.
  static func certificates(_ text: String) -> [KandasMoveEntry]? {
    all(CellList.parse(text)) { parts in
      guard let day = Day(written: parts[0]), parts.count <= 2 else { return nil }
      var entry = KandasMoveEntry(.certified)
      (entry.day, entry.number) = (day, part(1, of: parts))
      return entry
    }
  }

  // MARK: Extensions

  /// The steps of an extension as the cell calls them.
  private static let extensions: [(name: String, step: KandasStep)] = [
    ("filed", .extensionFiled), ("extended", .extended), ("refused", .extensionRefused),
  ]

  /// Whether a step is one of an extension.
  static func isOfExtension(_ step: KandasStep) -> Bool { extensions.contains { $0.step == step } }

  /// `filed:2027-02-20;extended:2027-02-24:2027-09-05:12`: the step, its day, until when, the number, the reason.
  static func extensions(_ moves: some Sequence<KandasMove>) -> String? {
    CellList.text(
      moves.compactMap { move in
        extensions.first { $0.step == move.step }.map { known in
          [known.name, move.day.iso, move.until?.iso ?? "", move.number ?? "", move.reason ?? ""]
        }
      })
  }

  /// The steps of a cell; nil where it cannot be read.
  static func extensions(_ text: String) -> [KandasMoveEntry]? {
    all(CellList.parse(text)) { parts in
      guard let known = extensions.first(where: { $0.name == parts[0] }), parts.count <= 5,
        let day = part(1, of: parts).flatMap({ Day(written: $0) })
      else { return nil }
      var entry = KandasMoveEntry(known.step)
      entry.day = day
      if let until = part(2, of: parts) {
        guard let last = Day(written: until) else { return nil }
        entry.until = last
      }
      (entry.number, entry.reason) = (part(3, of: parts), part(4, of: parts))
      return entry
    }
  }

  // MARK: Parts

  private static func part(_ place: Int, of parts: [String]) -> String? {
    parts.indices.contains(place) && !parts[place].isEmpty ? parts[place] : nil
  }

  /// Every thing read; nil where one cannot be.
  private static func all<Thing>(_ things: [[String]], _ read: ([String]) -> Thing?) -> [Thing]? {
    let found = things.compactMap(read)
    return found.count == things.count ? found : nil
  }
}
