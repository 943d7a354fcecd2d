extension RegistrationRules {
  /// The fields without which none of these papers can pass: every one of them is refused for what it lacks there.
  /// - Parameter given: the fields that papers of their kind have a place for.
  public func lacking(_ papers: [RegistrationEntry], given: Set<FieldID>) -> [FieldID] {
    let refused = papers.map { paper in
      Set(check(paper).filter(\.severity.refuses).compactMap(\.field).filter { !given.contains($0) })
    }
    guard let first = refused.first else { return [] }
    let common = refused.dropFirst().reduce(first) { $0.intersection($1) }
    return RegistrationEntry.fields.map(\.id).filter(common.contains)
  }
}
