import Domain
import Store
import TUI
import Words

/// Where what a rule says of a record is mended.
enum Mending: Equatable {
  /// One field of a registration, on the spot.
  case field(FieldID)
  /// A registration whose field alone does not help: what does is done there, such as its end or the next one.
  case registration
  /// Nothing is to be changed: the finding is accepted with a reason.
  case reason
  /// The card of a person, whose family needs a head.
  case family
  /// A place that is gone: its successor is named, addresses keep their code.
  case successor(KatoCode)
  /// A field of a settlement.
  case settlement(FieldID)
  /// A field of an application.
  case application(FieldID)
  /// A case, where the step or the paper that a rule waits for is.
  case step
  /// A centre: its places.
  case centre
  /// Who has stayed too long in a centre has left it.
  case stay
  /// A row of a quota.
  case quota

  /// Nil where the record only tells what is elsewhere.
  init?(_ remark: Remark) {
    let (problem, field) = (remark.problem, remark.problem.field)
    switch remark.register {
    case .registration:
      if [.r65, .r66, .r67, .r70].contains(problem.rule) {
        self = .registration
      } else if problem.rule == .r60 {
        self = .reason
      } else if problem.rule == .f03, problem.variant == .gone, let place = Self.place(in: problem) {
        self = .successor(place)
      } else if let field, RegistrationEntry.field(field) != nil {
        self = .field(field)
      } else {
        return nil
      }
    case .person: self = .family
    case .settlement:
      if problem.rule == .r08, let place = Self.place(in: problem) {
        self = .successor(place)
      } else if let field, SettlementForm.sections.contains(where: { $0.fields.contains(field) }) {
        self = .settlement(field)
      } else {
        return nil
      }
    case .centre: self = .centre
    case .quota: self = .quota
    case .kandasCase where problem.rule == .r55: self = .stay
    case .kandasCase: self = Self.ofCase(field) { KandasCase.field($0) != nil }
    case .resettlerCase: self = Self.ofCase(field) { ResettlerCase.field($0) != nil }
    default: return nil
    }
  }

  private static func ofCase(_ field: FieldID?, _ isOfApplication: (FieldID) -> Bool) -> Mending {
    guard let field, isOfApplication(field) else { return .step }
    return .application(field)
  }

  /// The territory that a finding names first.
  private static func place(in problem: Problem) -> KatoCode? {
    problem.values.first.flatMap { $0.hasPrefix("@") ? KatoCode($0.dropFirst()) : nil }
  }

  /// What F4 is called.
  var label: (long: Phrase, short: Phrase) {
    switch self {
    case .field, .settlement, .application, .centre, .stay: (InboxWords.fix, InboxWords.fixShort)
    case .successor: (SettlementWords.nameSuccessor, SettlementWords.nameSuccessorShort)
    case .registration, .family, .step, .quota: (InboxWords.go, InboxWords.goShort)
    case .reason: (InboxWords.accept, InboxWords.acceptShort)
    }
  }

  /// The screen where it is done; nil where it takes none, or the record is not there any longer.
  func screen(of remark: Remark, _ workplace: Workplace) throws -> (any Screen)? {
    let (store, record) = (workplace.store, remark.record)
    switch self {
    case .field(let field):
      return try QuickForm(workplace, try RegistrationRecord(record, in: store), field)
    case .registration: return try RegistrationView(workplace, record)
    case .reason: return nil
    case .family: return try PersonView(workplace, record)
    case .successor(let code):
      return try store.gazetteer()[code].map {
        SuccessorForm(workplace, $0, try store.succession(of: code))
      }
    case .settlement(let field):
      guard let code = KatoCode(number: Int32(truncatingIfNeeded: record)),
        let territory = try store.gazetteer()[code]
      else { return nil }
      return try SettlementForm(workplace, territory, try store.settlement(code)).at(field)
    case .application(let field):
      if remark.register == .resettlerCase {
        return try store.resettlerCase(record).map {
          try CaseForm<ResettlerRegister>(workplace, correcting: $0).at(field)
        }
      }
      return try store.kandasCase(record).map {
        try CaseForm<KandasRegister>(workplace, correcting: $0).at(field)
      }
    case .centre:
      let rows = try store.centres(on: workplace.today)
      guard let row = rows.first(where: { $0.centre.id == record }) else { return nil }
      return try CentreForm(workplace, row.centre, among: rows, at: remark.problem.field)
    case .stay:
      let dossier = try workplace.dossier(record, in: KandasRegister.self)
      // The longest stay; of those who moved in together the first one's, who is the head most often.
      let open = dossier.stays.filter { $0.leftOn == nil }
      guard let stay = open.min(by: { ($0.since, $0.id) < ($1.since, $1.id) }) else { return nil }
      return try CentreStayForm(workplace, dossier, .moveOut, of: stay.member, stay)
    case .quota:
      return try store.quotas().rows.first { $0.id == record }.map { try QuotasView(workplace, at: $0) }
    case .step:
      let rule = remark.problem.rule
      if remark.register == .resettlerCase { return try ResettlerView(workplace, record, for: rule) }
      return try KandasView(workplace, record, for: rule, of: try member(of: remark, workplace))
    }
  }

  /// The member of a case whom a finding speaks of, by name or by a day that is waited for.
  private func member(of remark: Remark, _ workplace: Workplace) throws -> Int64? {
    guard let told = remark.problem.values.first, let dossier = try workplace.store.kandasCase(remark.record)
    else { return nil }
    let term = try workplace.store.kandasRules().terms.terms(of: dossier, today: workplace.today)
      .first { $0.due.dotted == told && ($0.rule == remark.problem.rule || $0.isEndOfStatus) }
    return term?.member ?? dossier.members.first { $0.person.fullName == told }?.record.id
  }
}

extension EntryScreen {
  /// The form with the cursor on a field, as a key brings it there.
  func at(_ field: FieldID) -> Self {
    var form = self
    form.paper.form.come(to: field.rawValue)
    return form
  }
}
