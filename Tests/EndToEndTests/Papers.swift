/// Registrations as they come to an office: on paper, keyed by hand, and in a file.
enum Papers {
  /// Keys a temporary registration of a new person, every field of it, as heads-down typing does: a text and
  /// Enter, Enter alone where the form knows already.
  static func keyTemporary(into session: Session) {
    session.type("910412400086")
    session.press(.enter)
    for text in ["Қасымова", "Айгүл", "Ерланқызы"] {
      session.type(text)
      session.press(.enter)
    }
    session.press(.enter, .enter, .enter, .enter, .enter)  // birth date and sex come from the IIN
    session.type("041772190")
    session.press(.enter)
    for text in ["шард", "Абай к-сі", "17"] {
      session.type(text)
      session.press(.enter)
    }
    session.press(.enter)  // no flat
    session.type("шымк")
    session.press(.enter, .enter)  // temporary already
    for day in ["18", "20", "+6м"] {
      session.type(day)
      session.press(.enter)
    }
    session.press(.enter, .enter)  // no reason, no official number
    session.type("2")  // written
    session.press(.enter)
    for text in ["20", "Ахметов Болат", "750101300123"] {
      session.type(text)
      session.press(.enter)
    }
  }

  /// The head of a file of registrations.
  static let header =
    "external_number,kind,event,surname,given_name,patronymic,iin,birth_date,sex,citizenship,to_territory,street,"
    + "house,arrived_on,registered_on,until,consent\n"

  /// One registration in a file.
  static let aigul =
    "А-1,temporary,arrival,Қасымова,Айгүл,Ерланқызы,910412400086,1991-04-12,f,KAZ,616420100,Абай к-сі,17,"
    + "2026-11-18,2026-11-20,2027-05-20,self\n"

  /// A file of so many people, all different.
  static func many(_ count: Int, called surname: String) -> String {
    header
      + (1...count).map { number in
        let year = 1950 + number % 50
        let month = 10 + number % 3
        let given =
          "Арман" + String("\(number)".compactMap { $0.wholeNumberValue.map { Array("абвгдежзик")[$0] } })
        return
          "\(surname)-\(number),temporary,arrival,\(surname),\(given),,,\(year)-\(month)-11,m,KAZ,615230100,"
          + "Абай к-сі,\(number),2026-11-18,2026-11-20,2027-05-20,self\n"
      }.joined()
  }
}
