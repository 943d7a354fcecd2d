/// A field of a record, described once: forms, tables, import, export and the journal all go by it.
///
/// Its label and help are in `Words`, its widget in `App`.
public struct Field<Record>: Sendable {
  /// The column's and the CSV header's name.
  public let id: FieldID
  /// What may stand in it and how it is read.
  public let kind: FieldKind
  /// The point of the Rules that it rests on.
  public let point: Int
  /// Takes the value out of a record; nil where it is empty.
  public let get: @Sendable (Record) -> FieldValue?
  /// Puts a value into a record; nil empties the field.
  public let set: @Sendable (inout Record, FieldValue?) -> Void

  /// Describes a field by its two accessors.
  public init(
    _ id: FieldID, _ kind: FieldKind, point: Int,
    get: @escaping @Sendable (Record) -> FieldValue?,
    set: @escaping @Sendable (inout Record, FieldValue?) -> Void
  ) {
    self.id = id
    self.kind = kind
    self.point = point
    self.get = get
    self.set = set
  }
}

extension Field {
  /// A key path that may be passed between threads.
  public typealias Path<Value> = WritableKeyPath<Record, Value?> & Sendable

  /// A line of text.
  public static func text(_ id: FieldID, _ path: Path<String>, limit: Int = 100, point: Int) -> Self {
    strings(id, .text(limit: limit), path, point)
  }

  /// A text of several lines.
  public static func longText(_ id: FieldID, _ path: Path<String>, limit: Int = 1_000, point: Int) -> Self {
    strings(id, .longText(limit: limit), path, point)
  }

  /// A country by its alpha-3 code.
  public static func country(_ id: FieldID, _ path: Path<String>, point: Int) -> Self {
    strings(id, .country, path, point)
  }

  /// An IIN, or one with unreadable signs.
  public static func iin(_ id: FieldID, _ path: Path<String>, point: Int) -> Self {
    strings(id, .iin, path, point)
  }

  /// A code of a list that officers may add to.
  public static func code(_ id: FieldID, _ list: ChoiceList, _ path: Path<String>, point: Int) -> Self {
    strings(id, .choice(list), path, point)
  }

  /// A code of a closed list.
  public static func choice<Value: RawRepresentable<String> & Sendable>(
    _ id: FieldID, _ list: ChoiceList, _ path: Path<Value>, point: Int
  ) -> Self {
    Self(
      id, .choice(list), point: point,
      get: { record in record[keyPath: path].map { .text($0.rawValue) } },
      set: { record, value in
        if case .text(let code) = value {
          record[keyPath: path] = Value(rawValue: code)
        } else {
          record[keyPath: path] = nil
        }
      })
  }

  /// A day; `near` says which one a bare day or weekday means.
  public static func day(
    _ id: FieldID, _ path: Path<Day>, near: DayEntry.Nearness = .past, point: Int
  ) -> Self {
    Self(
      id, .day(near), point: point,
      get: { record in record[keyPath: path].map { .day($0) } },
      set: { record, value in
        if case .day(let day) = value { record[keyPath: path] = day } else { record[keyPath: path] = nil }
      })
  }

  /// A whole number from nought to `limit`.
  public static func number(_ id: FieldID, _ path: Path<Int>, limit: Int = 1_000_000, point: Int) -> Self {
    Self(
      id, .number(limit: limit), point: point,
      get: { record in record[keyPath: path].map { .number($0) } },
      set: { record, value in
        if case .number(let number) = value {
          record[keyPath: path] = number
        } else {
          record[keyPath: path] = nil
        }
      })
  }

  /// Yes or no.
  public static func flag(_ id: FieldID, _ path: Path<Bool>, point: Int) -> Self {
    Self(
      id, .yesNo, point: point,
      get: { record in record[keyPath: path].map { .flag($0) } },
      set: { record, value in
        if case .flag(let flag) = value { record[keyPath: path] = flag } else { record[keyPath: path] = nil }
      })
  }

  /// A place: a territory, or whatever else `scope` admits.
  public static func place(_ id: FieldID, _ scope: PlaceScope, _ path: Path<Place>, point: Int) -> Self {
    Self(
      id, .place(scope), point: point,
      get: { record in record[keyPath: path].map { .place($0) } },
      set: { record, value in
        if case .place(let place) = value {
          record[keyPath: path] = place
        } else {
          record[keyPath: path] = nil
        }
      })
  }

  private static func strings(_ id: FieldID, _ kind: FieldKind, _ path: Path<String>, _ point: Int) -> Self {
    Self(
      id, kind, point: point,
      get: { record in record[keyPath: path].map { .text($0) } },
      set: { record, value in
        if case .text(let text) = value { record[keyPath: path] = text } else { record[keyPath: path] = nil }
      })
  }
}
