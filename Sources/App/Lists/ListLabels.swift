import Domain
import Store
import Words

/// A list that says in words which rows it shows.
protocol LabelledList: NarrowedList {
  /// «действующие · временная · с.Аксу».
  func label(_ workplace: Workplace) -> String
}

/// Which rows a list has, as its menu offers it.
protocol ListFilter {
  static var offered: [Self] { get }
  /// The one that leaves nothing out.
  static var all: Self { get }
  /// Its name in a list that is kept.
  var kept: String { get }
  func label(_ workplace: Workplace) -> String
}

/// A list that has a filter and orders.
protocol FilteredList: LabelledList, PagedList {
  associatedtype Filter: ListFilter
  associatedtype Order: CaseIterable & RawRepresentable where Order.RawValue == String
  var filter: Filter { get }
  var order: Order { get set }
  var isDescending: Bool { get set }
  init(_ filter: Filter, by order: Order, isDescending: Bool)
  /// The orders a filter has an index for, the usual one first.
  static func orders(of filter: Filter) -> [Order]
}

extension FilteredList {
  /// All rows of a filter in its usual order.
  init(of filter: Filter) {
    self.init(filter, by: Order.allCases[Order.allCases.startIndex], isDescending: false)
  }

  /// The list that has the same rows, in whatever order and columns: what a count is kept under.
  var counted: Self {
    var list = Self(of: filter)
    list.conditions = conditions
    return list
  }

  /// The list of another filter in the same order and columns, all conditions gone.
  func showing(_ filter: Filter) -> Self {
    var list = Self(filter, by: order, isDescending: isDescending)
    list.columns = columns
    return list
  }

  /// «действующие · временная · с.Аксу».
  func label(_ workplace: Workplace) -> String {
    ([filter.label(workplace)] + conditions.map { $0.label(workplace) }).joined(separator: " · ")
  }
}

extension NamedList {
  /// What it shows, with its register.
  func label(_ workplace: Workplace) -> String {
    switch self {
    case .registrations(let list): "\(workplace[ListWords.registrations]) · \(list.label(workplace))"
    case .people(let list): "\(workplace[ListWords.people]) · \(list.label(workplace))"
    case .territories(let list): list.label(workplace)
    }
  }
}

/// The filters of the register, in the order of their menu.
extension RegistrationList.Filter: ListFilter {
  static let offered: [Self] = [
    .open, .all, .overdue, .expiring(days: 0), .expiring(days: 7), .expiring(days: 30), .late,
  ]

  /// What people read.
  func label(_ workplace: Workplace) -> String {
    switch self {
    case .open: workplace[ListWords.open]
    case .all: workplace[ListWords.all]
    case .overdue: workplace[ListWords.overdue]
    case .expiring(0): workplace[ListWords.expiringToday]
    case .expiring(let days): workplace(ListWords.expiring, CountWords.days(days, workplace.language))
    case .late: workplace[ListWords.late]
    case .at(let places):
      workplace.place(
        places.first, with: places.flatMap { workplace.successors.predecessors(of: $0) },
        in: places.first.map { [$0: workplace.placeAlone($0)] } ?? [:])
    case .inForce(let day): workplace(ListWords.inForceOn, day.dotted)
    }
  }
}

extension RegistrationList: FilteredList {}

/// The filters of the register of people, in the order of their menu.
extension PersonList.Filter: ListFilter {
  static let offered: [Self] = [.all, .registered, .unregistered]

  /// What people read.
  func label(_ workplace: Workplace) -> String {
    switch self {
    case .all: workplace[ListWords.all]
    case .registered: workplace[ListWords.areRegistered]
    case .unregistered: workplace[ListWords.areNotRegistered]
    case .registeredOn(let day): workplace(ListWords.wereRegisteredOn, day.dotted)
    }
  }
}

extension PersonList: FilteredList {}

extension TerritoryList: LabelledList {
  /// «Сайрамский район · с исчезнувшими · низкий».
  func label(_ workplace: Workplace) -> String {
    let place = parent.map { workplace.place($0) } ?? workplace.place(.country(Country.kazakhstan))
    let gone = showsGone && inForce == nil ? workplace[SettlementWords.withGone] : nil
    let day = inForce.map { workplace(ListWords.inForceOn, $0.dotted) }
    return ([place, gone, day].compactMap { $0 } + conditions.map { $0.label(workplace) })
      .joined(separator: " · ")
  }
}

extension ListCondition {
  /// What its column is called.
  static func label(_ column: Column, _ workplace: Workplace) -> String {
    switch column {
    case .kind: workplace[FieldWords.label(.kind)]
    case .place: workplace[ListWords.place]
    case .district: workplace[ListWords.district]
    case .from: workplace[FieldWords.label(.fromTerritory)]
    case .citizenship: workplace[FieldWords.label(.citizenship)]
    case .sex: workplace[FieldWords.label(.sex)]
    case .nationality: workplace[FieldWords.label(.nationality)]
    case .consent: workplace[FieldWords.label(.consent)]
    case .month: workplace[ListWords.month]
    case .reason: workplace[FieldWords.label(.reason)]
    case .endReason: workplace[ListWords.endReason]
    case .arrived: workplace[ListWords.arrivedMonth]
    case .until: workplace[ListWords.untilMonth]
    case .street: workplace[FieldWords.label(.street)]
    case .birthYear: workplace[ListWords.birthYear]
    case .age: workplace[ListWords.age]
    case .relation: workplace[FieldWords.label(.relation)]
    case .iin: workplace[ListWords.iin]
    case .settlementType: workplace[FieldWords.label(.type)]
    case .entered: workplace[ListWords.factsEntered]
    case .potential: workplace[FieldWords.label(.potential)]
    case .potentialYear: workplace[ListWords.potentialYear]
    case .potentialBasis: workplace[FieldWords.label(.potentialBasis)]
    case .smallTown: workplace[FieldWords.label(.smallTown)]
    case .monoTown: workplace[FieldWords.label(.monoTown)]
    case .growthCentre: workplace[FieldWords.label(.growthCentre)]
    case .agglomeration: workplace[FieldWords.label(.agglomeration)]
    case .demographicNeed: workplace[FieldWords.label(.demographicNeed)]
    case .clinic: workplace[FieldWords.label(.clinic)]
    case .water: workplace[FieldWords.label(.water)]
    case .gas: workplace[FieldWords.label(.gas)]
    case .road: workplace[FieldWords.label(.road)]
    case .internet: workplace[FieldWords.label(.internet)]
    case .okrug: workplace[ListWords.okrug]
    case .dwellingsState: workplace[FieldWords.label(.dwellingsState)]
    case .dwellingsOther: workplace[FieldWords.label(.dwellingsOther)]
    case .vacancies: workplace[FieldWords.label(.vacancies)]
    case .schoolPlaces: workplace[FieldWords.label(.schoolPlaces)]
    case .kindergartenPlaces: workplace[FieldWords.label(.kindergartenPlaces)]
    }
  }

  /// What it asks for, with the column where the value alone does not tell: «с.Аксу», «Потенциал: низкий».
  func label(_ workplace: Workplace) -> String {
    let words = words(workplace)
    switch column {
    case .kind, .place, .district, .okrug, .from, .citizenship, .sex, .nationality, .consent, .reason,
      .endReason, .street, .age, .relation, .settlementType:
      return words
    case .month, .arrived, .until, .birthYear, .iin, .entered, .potential, .potentialYear, .potentialBasis,
      .smallTown, .monoTown, .growthCentre, .agglomeration, .demographicNeed, .dwellingsState,
      .dwellingsOther,
      .vacancies, .schoolPlaces, .kindergartenPlaces, .clinic, .water, .gas, .road, .internet:
      return value == nil ? words : workplace(ListWords.isSo, Self.label(column, workplace), words)
    }
  }

  /// What it asks for, in words.
  /// - Parameters:
  ///   - predecessors: the territories that count for its own; nil: all there are.
  ///   - names: what territories are called beside the others that are shown.
  func words(
    _ workplace: Workplace, with predecessors: [KatoCode]? = nil, in names: [KatoCode: String] = [:]
  ) -> String {
    guard let value else { return workplace(ListWords.without, Self.label(column, workplace)) }
    if let code = territory(workplace.successors) {
      return workplace.place(
        code, with: predecessors ?? self.predecessors(workplace.successors),
        in: names.isEmpty ? [code: workplace.placeAlone(code)] : names)
    }
    switch column {
    case .kind: return ChoiceWords.label(.registrationKind, value).map { workplace[$0] } ?? value
    case .sex: return ChoiceWords.label(.sex, value).map { workplace[$0] } ?? value
    case .consent: return ChoiceWords.label(.consent, value).map { workplace[$0] } ?? value
    case .endReason: return workplace.endReason(value)
    case .citizenship: return CountryWords.name(value).map { workplace[$0] } ?? value
    case .place, .district, .okrug, .from: return workplace.place(Place(code: value))
    case .dwellingsState, .dwellingsOther, .vacancies, .schoolPlaces, .kindergartenPlaces:
      let least = Int(value) ?? 0
      return least == 0
        ? value : workplace(ListWords.fromTo, CountWords.number(least), CountWords.number(least * 10 - 1))
    case .month, .arrived, .until: return value.split(separator: "-").reversed().joined(separator: ".")
    case .age: return workplace(ListWords.ages, value, "\((Int(value) ?? 0) + 9)")
    case .relation: return workplace.relation(value)
    case .settlementType: return workplace.label(.settlementType, value)
    case .potential: return workplace.label(.potential, value)
    case .iin, .entered, .smallTown, .monoTown, .growthCentre, .demographicNeed: return workplace.value(value)
    case .nationality, .reason, .street, .birthYear, .potentialYear, .potentialBasis: return value
    case .agglomeration, .clinic, .water, .gas, .road, .internet: return value
    }
  }
}
