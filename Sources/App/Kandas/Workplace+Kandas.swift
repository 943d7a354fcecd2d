import Domain
import Store
import TUI
import Words

/// How facts of kandas cases are put in words, the same on all screens.
extension Workplace {
  /// «К-2026/118».
  func number(of record: KandasCase) -> String { number(of: record, in: KandasRegister.self) }

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
    return isShort ? "\(words) · \(short(until))" : "\(words) \(self(CaseWords.until, until.dotted))"
  }

  /// Why a status ended.
  func kandasEnd(_ code: String) -> String { label(.kandasEnd, code) }

  /// What a move's papers say: «№ 12, видеозапись, до 31.03.2027, причина».
  func details(of move: KandasMove) -> String {
    [
      move.number.map { self(CaseWords.byNumber, $0) },
      move.isOnVideo == true ? self[KandasWords.onVideo] : nil,
      move.cause.map { kandasEnd($0) },
      move.until.map { self(CaseWords.until, $0.dotted) },
      move.place.map { place($0) },
      move.reason,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
