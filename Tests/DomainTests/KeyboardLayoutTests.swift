import Domain
import Testing

@Suite struct KeyboardLayoutTests {
  @Test(arguments: [
    ("Rfcsvjd", "Касымов"), ("0jysc", "қоныс"), ("vtrtyrs#", "мекенкыІ"), (",jkfn", "болат"),
    ("фыефтф", "astana"),
    ("ЙФЫНЬЩМ", "QASYMOV"), ("15ю09", "15.09"), ("njlfy", "тодан"), ("[fcfy", "хасан"),
  ])
  func aWrongLayoutIsAmongTheReadings(typed: String, meant: String) {
    let readings = KeyboardLayout.readings(of: typed)
    #expect(readings.first == typed)
    #expect(readings.contains(meant))
    #expect(Set(readings).count == readings.count)
  }

  @Test(arguments: ["1509", "", "15.09", "Қасымов Ali", "李"])
  func whatHasNoOtherReadingIsReadAsTyped(text: String) {
    #expect(KeyboardLayout.readings(of: text) == [text])
  }

  @Test func theKazakhDigitRowReadsAsDigits() {
    #expect(KeyboardLayout.digits("\"әіңғ,.үұқ") == "1234567890")
    #expect(KeyboardLayout.digits("ӘІҢҒҮҰҚ") == "2345890")
    #expect(KeyboardLayout.digits("12а-өһ?") == "12а-өһ?")
  }

  @Test func aShortcutIsAKey() {
    #expect(String("йцукен".map(KeyboardLayout.latinKey)) == "qwerty")
    #expect(String("ЯЧСӘҚё".map(KeyboardLayout.latinKey)) == "ZXC@)`")
    #expect(String("qZ1;".map(KeyboardLayout.latinKey)) == "qZ1;")
  }
}
