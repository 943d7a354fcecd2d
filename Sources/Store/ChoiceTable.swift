import Domain
import GRDB

/// What officers have added to the lists they may edit.
extension Store {
  /// All of it, in the order in which it was added; read once, and again after a change.
  public func ownChoices() throws -> [OwnChoice] {
    if let loadedChoices { return loadedChoices }
    let read = try read { db in
      try db.all(
        "SELECT id, version, list, code, name_ru, name_kk, name_en, archived FROM choice ORDER BY id"
      ) {
        row -> OwnChoice? in
        guard let list: ChoiceList = row.code(2) else { return nil }
        var choice = OwnChoice(list)
        (choice.id, choice.version, choice.code) = (row[0], row[1], row[3])
        (choice.nameRu, choice.nameKk, choice.nameEn) = (row[4], row[5], row[6])
        choice.isArchived = row[7]
        return choice
      }.compactMap { $0 }
    }
    loadedChoices = read
    return read
  }

  /// Saves an entry: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ choice: OwnChoice) throws {
    try change(choice.id == 0 ? .save : .correct) { change in
      let values: [(any Bindable)?] = [
        choice.nameRu ?? "", choice.nameKk ?? "", choice.nameEn, choice.isArchived,
      ]
      if choice.id == 0 {
        let id = change.newID()
        try change.insert(
          .choice, id,
          "INSERT INTO choice (name_ru, name_kk, name_en, archived, list, code, id) VALUES (?, ?, ?, ?, ?, ?, ?)",
          values + [choice.list.rawValue, "own-\(id)", id])
        return
      }
      let isSaved = try change.update(
        .choice, choice.id,
        """
        UPDATE choice SET name_ru = ?, name_kk = ?, name_en = ?, archived = ?, version = version + 1
        WHERE id = ? AND version = ?
        """, values + [choice.id, choice.version])
      guard isSaved else { throw StoreError.conflict(register: .choice, id: choice.id) }
    }
    forget()
  }
}
