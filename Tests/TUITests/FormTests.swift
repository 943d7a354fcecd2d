import Testing

@testable import TUI

@Suite struct FormTests {
  private let kinds = [
    FormField.Choice("perm", "постоянная"), .init("temp", "временная"), .init("guest", "гостевая"),
  ]

  private func form() -> Form {
    Form(
      [
        .init(
          "Человек",
          [
            FormField(id: "iin", label: "ИИН", kind: .digits(12)),
            FormField(id: "surname", label: "Фамилия", isRequired: true),
            FormField(id: "age", label: "Возраст", isReadOnly: true),
          ]),
        .init(
          "Место",
          [
            FormField(id: "kind", label: "Вид", kind: .choice(kinds)),
            FormField(id: "to", label: "Куда", kind: .lookUp),
            FormField(id: "consent", label: "Согласие", kind: .yesNo),
          ]),
      ], words: words)
  }

  private func type(_ text: String, _ form: inout Form) {
    for character in text { _ = form.handle(.character(character)) }
  }

  @Test func enterMovesOnAndNeverSaves() {
    var form = form()
    #expect(form.handle(.enter) == .moved(from: "iin", to: "surname"))
    #expect(form.handle(.tab) == .moved(from: "surname", to: "kind"), "a read-only field takes no focus")
    #expect(form.handle(.down) == .moved(from: "kind", to: "to"))
    #expect(form.handle(.enter) == .moved(from: "to", to: "consent"))
    #expect(form.handle(.enter) == .finished("consent"))
    #expect(form.focusedID == "consent")
    #expect(form.handle(.down) == .stayed)
    #expect(form.handle(.tab) == .moved(from: "consent", to: "iin"))
    #expect(form.handle(.backTab) == .moved(from: "iin", to: "consent"))
    #expect(form.handle(.up) == .moved(from: "consent", to: "to"))
  }

  @Test func pagesAreSections() {
    var form = form()
    #expect(form.handle(.pageDown) == .moved(from: "iin", to: "kind"))
    _ = form.handle(.down)
    #expect(form.handle(.pageUp) == .moved(from: "to", to: "kind"))
    #expect(form.handle(.pageUp) == .moved(from: "kind", to: "iin"))
  }

  @Test func whatIsTypedStaysAsTyped() {
    var form = form()
    type("әі абв", &form)
    #expect(form.text("iin") == "23абв")
    _ = form.handle(.enter)
    type(" Ли", &form)
    #expect(form.text("surname") == " Ли")
    _ = form.handle(.enter)
    _ = form.handle(.up)
    _ = form.handle(.end)
    type("1", &form)
    #expect(form.text("surname") == " Ли1")
  }

  @Test func whatIsTypedReplacesWhatOneHasJustComeTo() {
    var form = form()
    _ = form.handle(.enter)
    type("Ли", &form)
    _ = form.handle(.enter)
    _ = form.handle(.up)
    type("Ким", &form)
    #expect(form.text("surname") == "Ким")
    _ = form.handle(.control("z"))
    _ = form.handle(.control("z"))
    #expect(form.text("surname") == "Ли", "nothing typed is lost")
    _ = form.focus("iin")
    type("9", &form)
    _ = form.focus("surname")
    type("н", &form)
    #expect(form.text("surname") == "Лин", "where the program sets the cursor one goes on")
  }

  @Test func aKeyThatIsNoChoiceIsSaid() {
    var form = form()
    _ = form.focus("kind")
    #expect(form.handle(.character("ы")) == .noSuchChoice("ы"))
    #expect(form.text("kind") == "")
  }

  /// Letters typed together are one word: its first ones choose nothing where the whole is no name.
  @Test(arguments: [("сня", ""), ("сня", "sister"), ("cyz", ""), ("cyz", "sister")])
  func aWordThatIsNoChoiceLeavesWhatStoodThere(typed: String, former: String) {
    let choices = [
      FormField.Choice("sister", "сестра"), .init("son", "сын", aliases: ["ұлы"]),
      .init("niece", "племянница"), .init("aunt", "яблоня", aliases: ["нянька"]),
    ]
    let field = FormField(id: "relation", label: "Родство", kind: .choice(choices), text: former)
    var form = Form([.init("", [field])], words: words)
    type(typed, &form)
    #expect(form.text("relation") == former)
    #expect(form.handle(.character("ә")) == .noSuchChoice(typed + "ә"), "no digit either")
    _ = form.handle(.backspace)
    #expect(form.text("relation") == former)
    type("сын", &form)
    #expect(form.text("relation") == "son")
    _ = form.handle(.backspace)
    #expect(form.text("relation") == "")
  }

  /// A name of one letter needs no Backspace before another.
  @Test func theOtherLetterChoosesTheOther() {
    let choices = [
      FormField.Choice("m", "мужской", aliases: ["м"]), .init("f", "женский", aliases: ["ж"]),
    ]
    var form = Form([.init("", [FormField(id: "sex", label: "Пол", kind: .choice(choices))])], words: words)
    type("жм", &form)
    #expect(form.text("sex") == "m")
    type("уж", &form)
    #expect(form.text("sex") == "m")
  }

  /// Other names of a choice stand behind the labels, unless one is written out; a letter that is a digit on the Kazakh
  /// layout may begin one.
  @Test func aChoiceIsFoundByItsOtherNames() {
    let choices = [
      FormField.Choice("spouse", "супруг, супруга", aliases: ["муж", "жена", "әйелі"]),
      .init("sister", "сіңлі", aliases: ["сестра"]), .init("son", "ұлы", aliases: ["сын"]),
      .init("mother", "мать"),
    ]
    func chosen(_ text: String) -> String {
      let field = FormField(id: "relation", label: "Родство", kind: .choice(choices))
      var form = Form([.init("", [field])], words: words)
      type(text, &form)
      return form.text("relation")
    }
    for (typed, value) in [
      "жена": "spouse", "м": "mother", "муж": "spouse", "мать": "mother", "сын": "son", "ә": "sister",
      "әй": "spouse", "сес": "sister", "2": "sister",
    ] { #expect(chosen(typed) == value, "\(typed)") }
  }

  @Test func tooMuchIsAnEventAndChangesNothing() {
    var form = form()
    #expect(form.handle(.paste("1234567890123")) == .tooLong("iin", limit: 12))
    #expect(form.text("iin") == "")
  }

  @Test func undoBelongsToTheForm() {
    var form = form()
    type("12", &form)
    #expect(form.handle(.control("z")) == .edited("iin"))
    #expect(form.text("iin") == "")
    #expect(form.handle(.control("z")) == .stayed)
  }

  @Test func undoTakesBackWhatTheProgramPutIn() {
    var form = form()
    type("12", &form)
    form.setText("iin", "910412400086", isCarried: true)
    #expect(form.field("iin")?.isCarried == true)
    _ = form.handle(.control("z"))
    #expect(form.text("iin") == "12")
  }

  @Test func keysWithoutMeaningAreLeftToTheScreen() {
    var form = form()
    for key in [Key.function(2), .escape, .alt("n"), .control("d"), .command("save")] {
      #expect(form.handle(key) == .ignored)
    }
    form.focus("kind")
    #expect(form.handle(.function(2)) == .ignored)
  }

  @Test func whatATextWasTakenForGoesWithTheText() {
    var form = form()
    form.focus("surname")
    type("12.03.1995", &form)
    form.setShown("surname", "Вс")
    type("x", &form)
    #expect(form.field("surname")?.shown == nil)
  }

  @Test func aChoiceIsFoundByLettersNumberOrSpace() {
    var form = form()
    form.focus("kind")
    type("в", &form)
    #expect(form.text("kind") == "temp")
    type("1", &form)
    #expect(form.text("kind") == "perm")
    type("ujcn", &form)
    #expect(form.text("kind") == "guest", "typed on the wrong layout")
    _ = form.handle(.backspace)
    type("ә", &form)
    #expect(form.text("kind") == "temp", "2 on the Kazakh layout")
    _ = form.handle(.character(" "))
    #expect(form.text("kind") == "guest")
    _ = form.handle(.right)
    #expect(form.text("kind") == "perm")
    _ = form.handle(.left)
    #expect(form.text("kind") == "guest")
    _ = form.handle(.backspace)
    #expect(form.text("kind") == "")
    _ = form.handle(.control("z"))
    #expect(form.text("kind") == "guest")
  }

  @Test func allChoicesOpenAsAList() {
    var form = form()
    #expect(form.openChoices() == false)
    form.focus("kind")
    #expect(form.openChoices() == true)
    #expect(form.handle(.down) == .stayed)
    #expect(form.handle(.enter) == .moved(from: "kind", to: "to"))
    #expect(form.text("kind") == "temp")
  }

  @Test(arguments: [
    ("д", "yes"), ("y", "yes"), ("и", "yes"), ("1", "yes"), ("+", "yes"), ("н", "no"), ("n", "no"),
    ("ж", "no"), ("0", "no"), ("-", "no"), ("Қ", "no"), ("щ", ""),
  ])
  func yesAndNoInThreeLanguages(_ typed: String, _ expected: String) {
    var form = form()
    form.focus("consent")
    type(typed, &form)
    #expect(form.text("consent") == expected)
  }

  @Test func aSuggestionIsTakenWithEnterAndFocusMovesOn() {
    var form = form()
    form.focus("to")
    type("шар", &form)
    let first = Suggestion(value: "514630100", label: "г.Шардара", detail: "Шардаринский")
    let second = Suggestion(value: "515230100", label: "с.Чардара", detail: "Шардара а.")
    form.offer([first, second], for: "to")
    #expect(form.handle(.down) == .stayed)
    #expect(form.handle(.enter) == .chose("to", second))
    #expect(form.field("to")?.value == "515230100")
    #expect(form.text("to") == "с.Чардара")
    #expect(form.focusedID == "consent")
    form.focus("to")
    type("!", &form)
    #expect(form.field("to")?.value == nil)
  }

  @Test func typingOnClosesAnOldList() {
    var form = form()
    form.focus("to")
    form.offer([Suggestion(value: "1", label: "с.Аксу")], for: "to")
    type("м", &form)
    #expect(!form.isListOpen)
    #expect(form.handle(.enter) == .moved(from: "to", to: "consent"))
    #expect(form.text("to") == "м")
    form.offer([Suggestion(value: "1", label: "с.Аксу")], for: "to")
    #expect(!form.isListOpen, "focus has left the field")
  }

  @Test func escClosesTheListFirst() {
    var form = form()
    form.focus("to")
    form.offer([Suggestion(value: "1", label: "с.Аксу")], for: "to")
    #expect(form.handle(.escape) == .stayed)
    #expect(form.handle(.escape) == .ignored)
  }

  @Test func withoutAHighlightEnterKeepsWhatWasTyped() {
    var form = form()
    form.focus("to")
    type("а", &form)
    form.offer([Suggestion(value: "1", label: "с.Аксу")], for: "to", highlight: false)
    #expect(form.handle(.enter) == .moved(from: "to", to: "consent"))
    #expect(form.text("to") == "а")
  }

  @Test func goesToTheNextEmptyAndTheNextProblemField() {
    var form = form()
    form.setText("surname", "Ли")
    form.setText("kind", "perm")
    #expect(form.goToNextEmpty() == .moved(from: "iin", to: "to"))
    _ = form.goToNextEmpty()
    #expect(form.goToNextEmpty() == .moved(from: "consent", to: "iin"))
    #expect(form.goToNextProblem() == .stayed)
    form.setNotes("surname", [FieldNote(.warning, "W")])
    #expect(form.goToNextProblem() == .moved(from: "iin", to: "surname"))
    form.setNotes("to", [FieldNote(.problem, "B")])
    #expect(form.goToNextProblem() == .moved(from: "surname", to: "to"))
  }

  @Test func pinnedFieldsGoOnIntoTheNextRecord() {
    var form = form()
    form.setText("surname", "Ли")
    form.focus("to")
    form.setText("to", "с.Аксу")
    form.update("to") { $0.value = "515230100" }
    form.togglePin()
    form.setNotes("surname", [FieldNote(.problem, "B")])
    form.startNext()
    #expect(form.focusedID == "iin")
    #expect(form.text("surname") == "")
    #expect(form.field("surname")?.notes == [])
    #expect(form.text("to") == "с.Аксу")
    #expect(form.field("to")?.value == "515230100")
    #expect(form.field("to")?.isCarried == true)
    form.focus("to")
    type("!", &form)
    #expect(form.field("to")?.isCarried == false)
  }

  @Test func hiddenFieldsPlayNoPart() {
    var form = form()
    form.update("surname") { $0.isHidden = true }
    #expect(form.handle(.enter) == .moved(from: "iin", to: "kind"))
    #expect(form.height == 7)
  }

  @Test func whatIsTypedReplacesWhatWasCarriedOver() {
    var form = form()
    form.setText("surname", "Ахметов", isCarried: true)
    form.focus("surname")
    type("Қ", &form)
    #expect(form.text("surname") == "Қ")
    #expect(form.field("surname")?.isCarried == false)
  }

  @Test func aCursorKeyMeansThatTheCarriedTextIsEdited() {
    var form = form()
    form.setText("surname", "Ахметов", isCarried: true)
    form.focus("surname")
    _ = form.handle(.end)
    type("а", &form)
    #expect(form.text("surname") == "Ахметова")
  }

  @Test func aPasteThatIsTooLongLeavesWhatWasCarriedOver() {
    var form = form()
    form.setText("surname", "Ахметов", isCarried: true)
    form.focus("surname")
    #expect(form.handle(.paste(String(repeating: "х", count: 10_000))) == .tooLong("surname", limit: 200))
    #expect(form.text("surname") == "Ахметов")
    _ = form.handle(.end)
    type("а", &form)
    #expect(form.text("surname") == "Ахметова")
  }

  @Test func besideAPanelTheFieldsKeepToTheirColumns() {
    var form = form()
    form.hasPanel = true
    form.columns = 30
    form.setText("to", String(repeating: "ж", count: 60))
    form.setNotes("surname", [FieldNote(.problem, "Так нельзя: очень длинное объяснение")])
    var canvas = Canvas(Size(80, 12))
    form.draw(on: &canvas, in: canvas.area)
    #expect(canvas.text.allSatisfy { Text.width($0) <= 30 })
    #expect(canvas.text.contains { $0.contains("✗") }, "the mark of the note stays")
  }
}
