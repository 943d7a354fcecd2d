import Domain
import Store
import TUI
import Words

/// What joins a described field with a widget: the label, the kind of entry, suggestions, and reading it back.
enum FormFields {
  /// The widget of a field.
  static func formField<Record>(_ field: Field<Record>, _ workplace: Workplace) -> FormField {
    let language = workplace.language
    let kind: FormField.Kind
    var most: Int?
    var width: Int?
    switch field.kind {
    case .text(let limit):
      kind = .text
      most = limit
    case .longText(let limit):
      kind = .longText(lines: 3)
      most = limit
    case .number: kind = .number
    case .day: kind = .day
    case .yesNo: kind = .yesNo
    case .iin:
      kind = .digits(12)
      width = 14
    case .choice(let list): kind = .choice(workplace.choices(list))
    case .country, .place: kind = .lookUp
    }
    return FormField(
      id: field.id.rawValue, label: FieldWords.label(field.id)[language], kind: kind, width: width,
      maxLength: most)
  }

  /// A form of a few fields, all of which are required.
  static func form<Record>(
    _ fields: [Field<Record>], pinned: Set<FieldID> = [], _ workplace: Workplace
  ) -> Form {
    let shown = fields.map { field in
      var shown = formField(field, workplace)
      shown.isRequired = true
      shown.isPinned = pinned.contains(field.id)
      return shown
    }
    return Form([.init("", shown)], words: workplace.words)
  }

  /// What a look-up offers for what was typed, best first.
  static func suggestions(for kind: FieldKind, typed: String, _ workplace: Workplace) throws -> [Suggestion] {
    guard !typed.isEmpty else { return [] }
    switch kind {
    case .country: return countries(typed, workplace, limit: 8)
    case .place(let scope):
      let gazetteer = try workplace.store.gazetteer()
      var offered = gazetteer.find(typed, limit: 8, nearest: scope == .territory).map { territory in
        let above = gazetteer.ancestors(of: territory).filter {
          $0.level != .oblast || !$0.code.isSameOblast(as: gazetteer.office)
        }
        var detail = above.map { $0.name(workplace.language) }.joined(separator: ", ")
        if let gone = territory.gone { detail += " (\(workplace(EntryWords.goneSince, gone.dotted)))" }
        return Suggestion(
          value: String(territory.code.number), label: territory.name(workplace.language), detail: detail)
      }
      if scope != .territory {
        let special = ChoiceList.noTerritory.codes.filter { scope == .destination || $0 != Place.none.code }
        for code in special {
          let label = ChoiceWords.label(.noTerritory, code)?[workplace.language] ?? code
          if PersonName.skeleton(label).hasPrefix(PersonName.skeleton(typed)) {
            offered.insert(Suggestion(value: code, label: label), at: 0)
          }
        }
        offered += countries(typed, workplace, limit: 4)
      }
      return Array(offered.prefix(10))
    default: return []
    }
  }

  private static func countries(_ typed: String, _ workplace: Workplace, limit: Int) -> [Suggestion] {
    CountryWords.find(typed, limit: limit).map {
      Suggestion(value: $0, label: CountryWords.name($0)?[workplace.language] ?? $0, detail: $0)
    }
  }

  /// Reads what stands in a field of a form.
  /// - Parameter base: from which day a term such as `+6м` runs; nil: from today.
  static func read<Record>(
    _ field: Field<Record>, in form: Form, _ workplace: Workplace, from base: Day? = nil
  ) throws -> Reading.Outcome {
    guard let shown = form.field(field.id.rawValue) else { return .empty }
    var reading = try workplace.reading()
    reading.base = base
    return reading.read(shown.value ?? shown.text, as: field)
  }

  /// What a field was understood as, where that is not what stands in it.
  static func shown<Record>(_ field: Field<Record>, _ value: FieldValue, _ workplace: Workplace) -> String? {
    switch value {
    case .day(let day): return WeekdayWords.short(day.weekday)[workplace.language]
    case .place(.territory(let code)):
      guard let gazetteer = try? workplace.store.gazetteer(), let territory = gazetteer[code] else {
        return nil
      }
      return gazetteer.ancestors(of: territory).first.map { $0.name(workplace.language) }
    default: return nil
    }
  }

  /// The text and the value a field shows for a stored value.
  static func display<Record>(
    _ value: FieldValue?, of field: Field<Record>, _ workplace: Workplace
  ) -> (text: String, value: String?) {
    switch (field.kind, value) {
    case (_, nil): ("", nil)
    case (.country, .text(let code)): (CountryWords.name(code)?[workplace.language] ?? code, code)
    // An act is read by its name in the language of the screen and stored as it is.
    case (.text, .text(let act)) where ActWords.name(act) != nil: (workplace.actName(act), act)
    case (_, .day(let day)): (day.dotted, nil)
    case (_, .place(let place)): (workplace.place(place), place.code)
    case (_, .some(let value)): (value.canonical, nil)
    }
  }
}

extension FormFields {
  /// A value in words: what a screen or a printout shows.
  static func words<Record>(_ field: Field<Record>, _ value: FieldValue?, _ workplace: Workplace) -> String {
    switch (field.kind, value) {
    case (_, nil): ""
    case (.choice(let list), .text(let code)): workplace.label(list, code)
    case (_, .flag(let flag)): workplace[flag ? CommonWords.yes : CommonWords.no]
    default: display(value, of: field, workplace).text
    }
  }
}
