import Domain

/// The cells that hold several things of a case: papers, certificates, extensions, services, stays in centres.
enum KandasCells {
  /// Thrown where one of the things of a cell cannot be read.
  struct Unreadable: Error {
    /// The thing as it stands in the cell.
    let text: String
  }

  private static let isNotThere = "no"

  // MARK: Papers

  /// `identity:2031-03-01;translation::no`: the kind, until when it holds, whether it is not there, the note.
  static func text(_ papers: [KandasPaper]) -> String? {
    CellList.text(
      papers.map { paper in
        [paper.kind.rawValue, paper.until?.iso ?? "", paper.isThere ? "" : isNotThere, paper.note ?? ""]
      })
  }

  /// The papers of a cell.
  /// - Throws: ``Unreadable``.
  static func papers(_ text: String?) throws -> [KandasPaper] {
    try all(text) { parts in
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

  /// The certificates of a cell.
  /// - Throws: ``Unreadable``.
  static func certificates(_ text: String?) throws -> [KandasMoveEntry] {
    try all(text) { parts in
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

  /// The steps of a cell; nil where it says nothing.
  /// - Throws: ``Unreadable``.
  static func extensions(_ text: String?) throws -> [KandasMoveEntry]? {
    guard let text else { return nil }
    return try all(text) { parts in
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

  // MARK: Services

  /// `medical:2026-03-05:Поликлиника № 2:прививки`: the kind, the day, who gave it, the note.
  static func services(_ services: some Sequence<KandasService>) -> String? {
    CellList.text(
      services.map { service in
        [
          service.kind?.rawValue ?? "", service.givenOn?.iso ?? "", service.provider ?? "",
          service.note ?? "",
        ]
      })
  }

  /// The services of a cell; whose they are is not said in it.
  /// - Parameter code: the kind that a word means.
  /// - Throws: ``Unreadable``.
  static func services(_ text: String?, code: (String) -> String?) throws -> [KandasService] {
    try all(text) { parts in
      guard let kind = code(parts[0]).flatMap(KandasService.Kind.init), parts.count <= 4,
        let day = part(1, of: parts).flatMap({ Day(written: $0) })
      else { return nil }
      var service = KandasService(kind, on: day)
      (service.provider, service.note) = (part(2, of: parts), part(3, of: parts))
      return service
    }
  }

  // MARK: Stays in centres

  /// A stay as the cell has it: the centre by its name.
  struct Stay: Hashable {
    var centre: String
    var since: Day
    var leftOn: Day?
  }

  /// `Қоныс:2026-03-05:2026-08-30`: the centre, the first day, the day of leaving.
  static func stays(_ stays: some Sequence<Stay>) -> String? {
    CellList.text(stays.map { [$0.centre, $0.since.iso, $0.leftOn?.iso ?? ""] })
  }

  /// The stays of a cell.
  /// - Throws: ``Unreadable``.
  static func stays(_ text: String?) throws -> [Stay] {
    try all(text) { parts in
      guard !parts[0].isEmpty, parts.count <= 3, let since = part(1, of: parts).flatMap({ Day(written: $0) })
      else { return nil }
      var stay = Stay(centre: parts[0], since: since)
      if let left = part(2, of: parts) {
        guard let day = Day(written: left) else { return nil }
        stay.leftOn = day
      }
      return stay
    }
  }

  // MARK: Parts

  private static func part(_ place: Int, of parts: [String]) -> String? {
    parts.indices.contains(place) && !parts[place].isEmpty ? parts[place] : nil
  }

  /// Every thing of a cell.
  /// - Throws: ``Unreadable`` of the first that cannot be read.
  private static func all<Thing>(_ text: String?, _ read: ([String]) -> Thing?) throws -> [Thing] {
    try text.map(CellList.parse)?.map { parts in
      guard let thing = read(parts) else { throw Unreadable(text: CellList.text([parts]) ?? "") }
      return thing
    } ?? []
  }
}
