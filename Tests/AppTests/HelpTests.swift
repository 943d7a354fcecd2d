import Domain
import TUI
import Testing
import Words

@testable import App

/// F1 on a field: the point it rests on, the rules that look at it, what follows from a slip.
@Suite struct HelpTests {
  private func help(on id: FieldID, in form: RegistrationForm) -> String {
    var form = form
    form.paper.form.focus(id.rawValue)
    return form.help.joined(separator: "\n")
  }

  @Test func aFieldNamesItsRulesBeforeTheyHaveFoundAnything() throws {
    let office = try InventedOffice()
    let record = try office.record("Қасымова Айгүл")
    let form = try RegistrationForm(office.workplace, start: .correct(record.stay, record.person))
    let until = help(on: .until, in: form)
    for rule in ["R61 ", "R62 ", "R66 "] { #expect(until.contains(rule), "\(rule) \(until)") }
    #expect(until.contains("Пункт 12 Правил."))
    #expect(until.contains("Временная регистрация имеет наименьший и наибольший срок"))
    #expect(help(on: .birthDate, in: form).contains("R67 Возраст ребёнка"))
    #expect(help(on: .house, in: form).contains("людей не найдут в их доме"))
    #expect(!help(on: .registeredOn, in: form).contains("R70"), "an end has its own rules")
  }

  /// The rules that are named are those that look at the field, and no others.
  @Test func aFieldNamesTheRulesThatLookAtIt() throws {
    let office = try InventedOffice()
    let record = try office.record("Қасымова Айгүл")
    let form = try RegistrationForm(office.workplace, start: .correct(record.stay, record.person))
    for id in [FieldID.birthDate, .sex, .iin] { #expect(help(on: id, in: form).contains("R92 "), "\(id)") }
    for rule in ["R68 ", "R69 "] { #expect(help(on: .citizenship, in: form).contains(rule)) }
    #expect(!help(on: .iin, in: form).contains("R54"))
    let person = try PersonForm(office.workplace, record.person)
    #expect(person.paper.rules(on: .iin) == [.r92, .r95])
    #expect(person.paper.rules(on: .relation) == [.r54])
  }

  /// What a rule has found is said once, and not again among those that look at the field.
  @Test func aFindingIsSaidOnce() throws {
    let office = try InventedOffice()
    let record = try office.record("Қасымова Айгүл")
    var form = try RegistrationForm(office.workplace, start: .correct(record.stay, record.person))
    form.paper.form.focus(FieldID.until.rawValue)
    _ = try form.handle(.end, in: Size(80, 24))
    for _ in 0..<12 { _ = try form.handle(.backspace, in: Size(80, 24)) }
    for character in "19.05.2028" { _ = try form.handle(.character(character), in: Size(80, 24)) }
    _ = try form.handle(.enter, in: Size(80, 24))
    #expect(help(on: .until, in: form).ranges(of: "R62").count == 1)
  }

  /// Every field of every form: the point or the act it rests on, and what follows.
  @Test(arguments: Language.allCases) func everyFieldIsTold(language: Language) throws {
    let office = try InventedOffice(language)
    let references = PointWords.points.map { PointWords.reference($0)[language] }
    let consequences = Set(FieldID.allCases.map { FieldWords.consequence($0)[language] })
    var told = 0
    for screen in try office.everyScreen() where screen is any EntryScreen || screen is any GridScreen {
      let robot = office.robot(screen)
      for _ in 0..<30 {
        let help = robot.stack.screens.last?.help ?? []
        let rests = references + FieldID.allCases.compactMap { FieldWords.act($0)?[language] }
        #expect(
          help.contains { line in rests.contains { line.hasSuffix($0) } }, "\(type(of: screen)) \(help)")
        #expect(help.contains(where: consequences.contains), "\(type(of: screen)) \(help)")
        #expect(!help.contains(PointWords.text(0)[language]), "\(type(of: screen)) \(help)")
        told += 1
        robot.press(.tab)
      }
    }
    #expect(told > 500)
  }
}
