import Domain

extension FieldWords {
  /// What to write in a field, what follows from it, and the point of the Rules that it rests on, or else the act.
  /// - Parameter point: the point that the form's own field names; without it, that of the field's commonest record.
  public static func help(_ id: FieldID, point: Int? = nil) -> Phrase {
    let advice = advice(id)
    let number =
      point ?? RegistrationEntry.field(id)?.point ?? Settlement.field(id)?.point ?? KandasCase.field(id)?
      .point
      ?? KandasMember.field(id)?.point ?? KandasMoveEntry.field(id)?.point
      ?? KandasService.field(id)?.point ?? Centre.field(id)?.point ?? CentreStayEntry.field(id)?.point
      ?? ResettlerCase.field(id)?.point
      ?? Self.pointOfOthers(id)
    guard let rests = number > 0 ? PointWords.reference(number) : act(id) else { return advice }
    return Phrase(
      "\(advice.ru) \(rests.ru)", "\(advice.kk) \(rests.kk)", "\(advice.en) \(rests.en)")
  }

  /// Of quotas, and of columns that only a file of resettlers has; else people are recorded for their registration.
  private static func pointOfOthers(_ id: FieldID) -> Int {
    switch id {
    case .value, .validFrom, .valueBasis, .holiday, .dayKind, .nameRu, .nameKk, .nameEn: 0
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
