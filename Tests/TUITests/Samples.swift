import TUI

/// The words of the tests.
let words = TUIWords(
  help: "Помощь", commands: "Команды", yes: "Да", no: "Нет", close: "Закрыть", cancel: "Отмена",
  choose: "Выбрать", accept: "Готово", find: "Найти:", nothingFound: "Ничего не найдено",
  cancelling: "Останавливается…",
  needsText: "Напишите причину",
  windowTooSmall: { needed, present in
    ["Окно мало: \(present.width)×\(present.height), нужно \(needed.width)×\(needed.height)"]
  },
  alternatives: { typed in
    // As another layout would have it: letters of the same keys.
    let cyrillic = Array("йцукенгшщзхъфывапролджэячсмитьбю")
    let latin = Array("qwertyuiop[]asdfghjkl;'zxcvbnm,.")
    let map = Dictionary(uniqueKeysWithValues: zip(latin, cyrillic))
    return [String(typed.map { map[$0] ?? $0 })]
  })

struct PersonForm: Screen {
  var form: Form
  let words: TUIWords
  init(words: TUIWords) {
    self.words = words
    form = Form(
      [
        .init(
          "Человек",
          [
            FormField(id: "iin", label: "ИИН", kind: .digits(12)),
            FormField(id: "surname", label: "Фамилия", isRequired: true),
            FormField(id: "born", label: "Родился", kind: .day),
          ]),
        .init(
          "Место",
          [
            FormField(
              id: "kind", label: "Вид",
              kind: .choice([.init("perm", "постоянная"), .init("temp", "временная")])),
            FormField(id: "to", label: "Куда", kind: .lookUp),
          ]),
      ], words: words)
  }
  var bindings: [Binding] {
    [
      Binding("save", .function(2), label: "Сохранить", short: "Сохр", priority: 2),
      Binding("empty", .control("e"), .alt("e"), label: "К пустому полю"),
      Binding("leave", .escape, .function(10), label: "Выход", priority: 3),
    ]
  }
  var help: [String] { ["Поле «\(form.field(form.focusedID)?.label ?? "")»: пункт 12 Правил."] }
  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch form.handle(key) {
    case .ignored: break
    case .edited("to"): form.offer(find(form.text("to")), for: "to"); return .stay
    case .moved(let from, _), .finished(let from), .chose(let from, _): read(from); return .stay
    default: return .stay
    }
    switch command(for: key) {
    case "save":
      return .push(ConfirmDialog("save", title: "Сохранить?", lines: [], suggested: true, words: words))
    case "empty": form.goToNextEmpty(); return .stay
    case "leave": return .pop(nil)
    default: return .ignored
    }
  }
  mutating func resume(with answer: (any Answer)?) throws -> Step {
    answer as? DialogAnswer == .yes("save") ? .pop(nil) : .stay
  }
  func draw(on canvas: inout Canvas) {
    let note = form.focusedNote.map { Frame.Message($0.text, role: $0.kind.role) }
    let body = canvas.frame(title: "Новая запись", right: "Пт 20.11.2026", message: note)
    form.draw(on: &canvas, in: body)
  }
  private mutating func read(_ id: String) {
    guard id == "iin", !form.text(id).isEmpty, form.text(id).count < 12 else { return form.setNotes(id, []) }
    form.setNotes(id, [FieldNote(.problem, "ИИН: 12 цифр")])
  }
  private func find(_ text: String) -> [Suggestion] {
    text.isEmpty ? [] : [Suggestion(value: "514630100", label: "г.Шардара", detail: "Шардаринский")]
  }
}

struct NumberSource: TableSource {  // keyset source: here of the numbers 1…1000
  func first(_ n: Int) -> [TableRow<Int>] { rows(1, min(n, 1000)) }
  func last(_ n: Int) -> [TableRow<Int>] { rows(max(1, 1001 - n), 1000) }
  func after(_ key: Int, _ n: Int) -> [TableRow<Int>] { rows(key + 1, min(1000, key + n)) }
  func before(_ key: Int, _ n: Int) -> [TableRow<Int>] { rows(max(1, key - n), key - 1) }
  func row(_ id: Int64) -> TableRow<Int>? { rows(Int(id), Int(id)).first }
  func rows(_ from: Int, _ to: Int) -> [TableRow<Int>] {
    from > to ? [] : (from...to).map { TableRow(id: Int64($0), key: $0, cells: ["№ \($0)", "\($0 * $0)"]) }
  }
}

struct NumberList: Screen {
  var table: Table<NumberSource>
  init(words: TUIWords) {
    table = Table(
      [TableColumn("n", "Номер", width: 10, flex: 1), TableColumn("sq", "Квадрат", width: 9, align: .right)],
      source: NumberSource(), order: "n", words: words)
  }
  var bindings: [Binding] { [Binding("leave", .function(10), label: "Выход", priority: 3)] }
  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .ignored: break
    case .find: table.source = NumberSource(); return .stay  // idle() reads it after the paint
    case .opened: return .push(PersonForm(words: table.words))
    default: return .stay
    }
    return command(for: key) == "leave" ? .quit : .ignored
  }
  mutating func idle() throws -> Bool { try table.refresh() }
  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(title: "Номера", right: "1 000 строк")
    table.draw(on: &canvas, in: body)
  }
}
