/// The rules on adaptation (point 10): services, and stays in centres (rule R55).
extension KandasRules {
  /// What the rules say to a service: what must be there (F01), a day between the arrival and today, and one on which
  /// the same is not entered already, for which there may be a reason (F04).
  public func check(_ service: KandasService, in dossier: KandasDossier) -> [Problem] {
    KandasService.fields.filter { KandasService.required.contains($0.id) && $0.get(service) == nil }
      .map { Problem(.f01, $0.id) } + outside(service.givenOn, .givenOn, dossier) + again(service, dossier)
  }

  /// A service of the same kind, to the same member or to the whole family, on the same day.
  private func again(_ service: KandasService, _ dossier: KandasDossier) -> [Problem] {
    guard service.kind != nil, let day = service.givenOn else { return [] }
    let isEntered = dossier.services.contains {
      $0.id != service.id && $0.kind == service.kind && $0.member == service.member && $0.givenOn == day
    }
    return isEntered
      ? [Problem(.f04, .givenOn, severity: .warning, values: [day.dotted], variant: .repeated)] : []
  }

  /// What the rules say to a stay: what must be there (F01), days that fit (F04), and rule R55: no longer than it may be,
  /// and no more people in the centre than it has places.
  /// - Parameters:
  ///   - centre: the one that is entered.
  ///   - others: the stays of other people in it.
  ///   - people: how many of the family it is about.
  public func check(
    _ entry: CentreStayEntry, in dossier: KandasDossier, centre: Centre?, others: [CentreStay],
    people: Int = 1, correcting id: Int64 = 0
  ) -> [Problem] {
    var found = CentreStayEntry.fields(of: entry.purpose, hasOthers: false)
      .filter { $0.isRequired && $0.field.get(entry) == nil }.map { Problem(.f01, $0.field.id) }
    if entry.purpose != .moveOut { found += outside(entry.since, .livedSince, dossier) }
    if let left = entry.leftOn, left > today {
      found.append(Problem(.f04, .leftCentreOn, values: [left.dotted], variant: .future))
    }
    guard let stay = entry.stay else { return found }
    if let left = stay.leftOn, left < stay.since {
      return found + [
        Problem(.f04, .leftCentreOn, values: [stay.since.dotted, left.dotted], variant: .order)
      ]
    }
    let own = dossier.stays.filter { $0.member == stay.member && $0.id != id }
    found += own.filter { $0.overlaps(stay) }.prefix(1).map { twice(stay, $0) }
    if let end = terms.end(stayingSince: stay.since), end < stay.leftOn ?? today {
      found.append(
        Problem(.r55, stay.leftOn == nil ? .livedSince : .leftCentreOn, values: [end.dotted]))
    }
    guard entry.purpose != .moveOut, let centre, let places = centre.places else { return found }
    // On the day of leaving the place is free for somebody else.
    let last = max(stay.since, stay.leftOn?.adding(days: -1) ?? today)
    let count = others.peak(from: stay.since, to: last) + people
    if count > places {
      let values = [centre.name ?? "", "\(places)", "\(count)"]
      found.append(Problem(.r55, .centre, values: values, variant: .full))
    }
    return found
  }

  /// A member cannot live in two centres at once.
  private func twice(_ stay: CentreStay, _ other: CentreStay) -> Problem {
    if other.since <= stay.since {
      guard let left = other.leftOn else {
        return Problem(.r55, .livedSince, severity: .error, values: [other.since.dotted], variant: .already)
      }
      return Problem(.f04, .livedSince, values: [left.dotted, stay.since.dotted], variant: .order)
    }
    return stay.leftOn.map {
      Problem(.f04, .leftCentreOn, values: [$0.dotted, other.since.dotted], variant: .order)
    } ?? Problem(.f01, .leftCentreOn)
  }

  /// A day before the family's arrival, or after today.
  private func outside(_ day: Day?, _ field: FieldID, _ dossier: KandasDossier) -> [Problem] {
    guard let day else { return [] }
    if day > today { return [Problem(.f04, field, values: [day.dotted], variant: .future)] }
    guard let arrived = dossier.record.arrivedOn, day < arrived else { return [] }
    return [Problem(.f04, field, values: [arrived.dotted, day.dotted], variant: .order)]
  }
}
