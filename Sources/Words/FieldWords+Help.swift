import Domain

extension FieldWords {
  /// What to write in a field, what follows from it, and the point of the Rules that it rests on.
  public static func help(_ id: FieldID) -> Phrase {
    let advice = advice(id)
    let point = PointWords.reference(
      RegistrationEntry.field(id)?.point ?? Settlement.field(id)?.point ?? KandasCase.field(id)?.point
        ?? KandasMember.field(id)?.point ?? KandasMoveEntry.field(id)?.point
        ?? KandasService.field(id)?.point ?? Centre.field(id)?.point ?? CentreStayEntry.field(id)?.point
        ?? ResettlerCase.field(id)?.point
        ?? Self.pointOfOthers(id))
    return Phrase(
      "\(advice.ru) \(point.ru)", "\(advice.kk) \(point.kk)", "\(advice.en) \(point.en)")
  }

  /// Of quotas, and of columns that only a file of resettlers has; else people are recorded for their registration.
  private static func pointOfOthers(_ id: FieldID) -> Int {
    switch id {
    case .family, .isHead, .category, .places, .placesLeft, .leftOn: 5
    case .decidedOn, .movedOn, .returnedOn, .forwardedOn, .forwardingNumber, .forwardingReason,
      .decisionNumber,
      .decisionReason, .refusedOn, .refusalNumber, .refusalReason, .contractedOn, .contractNumber,
      .contractReason, .movedTo, .movedReason, .withdrawnOn, .withdrawalReason, .settledOn, .settledReason,
      .returnReason:
      5
    default: 12
    }
  }

  private static func advice(_ id: FieldID) -> Phrase {
    onRegistrations(id) ?? onSettlements(id) ?? onKandas(id) ?? onResettlers(id) ?? label(id)
  }
}
