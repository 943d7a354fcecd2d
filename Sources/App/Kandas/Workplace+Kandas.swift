import Domain
import Store
import TUI
import Words

/// How facts of kandas cases are put in words, the same on all screens.
extension Workplace {
  /// «К-2026/118».
  func number(year: Int, ordinal: Int) -> String { self(KandasWords.number, "\(year)", "\(ordinal)") }

  /// «К-2026/118».
  func number(of record: KandasCase) -> String { number(year: record.year, ordinal: record.ordinal) }

  /// «R45: 3 раб. дн. с 17.11.2026 (правило с 26.10.2025)»: how long a term is, and by which rule.
  func basis(of term: KandasTerm) -> String {
    let (rule, from, length) = (term.rule.rawValue, term.from.dotted, "\(term.length)")
    if term.length == 0 { return rule }
    if term.isInMonths { return self(KandasWords.months, rule, length, from) }
    if let since = term.since { return self(KandasWords.workingDaysSince, rule, length, from, since.dotted) }
    let hasChanged = term.rule.parameters.first.map { name in
      (try? store.parameters())?.all.contains { $0.name == name && $0.from != nil } ?? false
    }
    return self(
      hasChanged == true ? KandasWords.workingDaysEver : KandasWords.workingDays, rule, length, from)
  }

  /// «статус до 31.03.2027», or «статус · 31.03.27» where there is little room: where a member's status stands.
  func status(of member: Int64, in history: KandasHistory, isShort: Bool = false) -> String {
    let state = history.statuses[member]
    let words = self[isShort ? KandasWords.statusShort(state) : KandasWords.status(state)]
    guard let state else { return words }
    if state == .ended {
      let cause = history.moves.last { $0.member == member && $0.step == .ended }?.cause
      return [words, cause.map { kandasEnd($0) }].compactMap { $0 }.joined(separator: ": ")
    }
    guard let until = history.until(member) else { return words }
    return isShort ? "\(words) · \(short(until))" : "\(words) \(self(KandasWords.until, until.dotted))"
  }

  /// Why a status ended.
  func kandasEnd(_ code: String) -> String { label(.kandasEnd, code) }

  /// «сын»; the code where an officer added it.
  func relation(_ code: String?) -> String { code.map { label(.relation, $0) } ?? "" }

  /// What a move's papers say: «№ 12, видеозапись, до 31.03.2027, причина».
  func details(of move: KandasMove) -> String {
    [
      move.number.map { self(KandasWords.byNumber, $0) },
      move.isOnVideo == true ? self[KandasWords.onVideo] : nil,
      move.cause.map { kandasEnd($0) },
      move.until.map { self(KandasWords.until, $0.dotted) },
      move.place.map { place($0) },
      move.reason,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
