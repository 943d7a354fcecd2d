import Domain

/// The rows of an edition, checked one by one: nine digits, one row a code, both names, a parent.
struct KatoEdition {
  /// Sound rows.
  private(set) var rows: [KatoRow] = []
  /// The others, with what is wrong.
  private(set) var refused: [(line: KatoFile.Line, problems: [Problem])] = []
  /// How often each rule warned.
  private(set) var warnings: [RuleCode: Int] = [:]
  /// Names with letters of another alphabet.
  private(set) var lookAlikes: [ImportReport.LookAlike] = []
  /// How many of the rows stand for refused ones.
  private(set) var kept = 0

  /// Checks a file against itself. A refused row of a code that is known is not gone: it stays as it was.
  init(_ file: KatoFile, known: Gazetteer) {
    var sound: [(line: KatoFile.Line, code: KatoCode, type: Int?)] = []
    var codes: Set<KatoCode> = []
    for var line in file.lines {
      var problems: [Problem] = []
      clean(&line.nameRu)
      clean(&line.nameKk)
      let digits = Cleaning.clean(line.code).text
      let code = KatoCode(digits)
      if digits.isEmpty {
        problems.append(Problem(.f01, .code))
      } else if code == nil {
        problems.append(Problem(.f02, .code, values: [digits]))
      }
      if line.nameRu.isEmpty { problems.append(Problem(.f01, .nameRu)) }
      if line.nameKk.isEmpty { problems.append(Problem(.f01, .nameKk)) }
      for name in [line.nameRu, line.nameKk] where file.mayHaveLostLetters && name.contains("?") {
        problems.append(Problem(.f02, values: [name]))
      }
      let type = Int(line.type)
      if !line.type.isEmpty, !(type.map { (0...4).contains($0) } ?? false) {
        problems.append(Problem(.f02, .type, values: [line.type]))
      }
      if let code, problems.isEmpty, !codes.insert(code).inserted {
        problems.append(Problem(.f03, .code, values: [digits]))
      }
      if let code, problems.isEmpty {
        sound.append((line, code, type))
      } else {
        refused.append((line, problems))
      }
    }
    rows.reserveCapacity(sound.count)
    for (line, _) in refused {
      guard let code = KatoCode(line.code), let old = known[code], old.gone == nil,
        codes.insert(code).inserted
      else { continue }
      kept += 1
      rows.append(
        KatoRow(
          code: code, parent: old.parent, typeCode: old.typeCode, nameRu: old.nameRu, nameKk: old.nameKk))
    }
    for (line, code, type) in sound {
      let parent = code.parentCandidates.first(where: codes.contains)
      guard parent != nil || code.level == .oblast else {
        refused.append((line, [Problem(.f03, .code, values: [code.text])]))
        continue
      }
      rows.append(
        KatoRow(code: code, parent: parent, typeCode: type, nameRu: line.nameRu, nameKk: line.nameKk))
      for name in [line.nameRu, line.nameKk] {
        let letters = LookAlikes.report(in: name)
        if !letters.isEmpty { lookAlikes.append(.init(code: code, name: name, letters: letters)) }
      }
    }
  }

  private mutating func clean(_ name: inout String) {
    let cleaned = Cleaning.clean(name)
    if cleaned.changed { warnings[.f06, default: 0] += 1 }
    name = cleaned.text
  }
}
