import Domain
import Testing

@Suite struct IINTests {
  struct Vector: Sendable {
    let text: String
    let birth: String?
    let sex: Sex?
  }

  @Test(arguments: [
    Vector(text: "920701470028", birth: "1992-07-01", sex: .f),
    Vector(text: "051231570031", birth: "2005-12-31", sex: .m),
    Vector(text: "080229670049", birth: "2008-02-29", sex: .f),
    Vector(text: "990101170051", birth: "1899-01-01", sex: .m),
    Vector(text: "991231270068", birth: "1899-12-31", sex: .f),
    Vector(text: "000229670085", birth: "2000-02-29", sex: .f),
    Vector(text: "880808472800", birth: "1988-08-08", sex: .f),
    Vector(text: "880808371405", birth: "1988-08-08", sex: .m),
    Vector(text: "880808371417", birth: "1988-08-08", sex: .m),
    Vector(text: "880808371429", birth: "1988-08-08", sex: .m),
    // The slip in the eleventh digit that the check cannot see.
    Vector(text: "051231570021", birth: "2005-12-31", sex: .m),
    // 29 February 1900: sound, but tells no day.
    Vector(text: "000229370096", birth: nil, sex: .m),
    // The foreign form: tells neither day nor sex.
    Vector(text: "770420070074", birth: nil, sex: nil),
  ])
  func sound(vector: Vector) throws {
    let iin = try IIN(vector.text)
    #expect(iin.birth?.iso == vector.birth)
    #expect(iin.sex == vector.sex)
    #expect(iin.isForeignForm == (vector.text == "770420070074"))
    #expect(iin.text == vector.text)
  }

  @Test(arguments: ["850315370010", "890402315840", "880808371480", "880808371485"])
  func numbersThatNobodyCanHave(text: String) {
    #expect(throws: IIN.Fault.cannotBeAssigned) { try IIN(text) }
    #expect(IIN.checkDigit(for: String(text.dropLast())) == nil)
  }

  @Test(arguments: ["920701470029", "051231570032", "880808472801"])
  func wrongCheckDigit(text: String) {
    #expect(throws: IIN.Fault.wrongCheckDigit) { try IIN(text) }
  }

  @Test(arguments: ["", "92070147002", "9207014700288", "92070147002x", " 920701470028", "９20701470028"])
  func notTwelveDigits(text: String) {
    #expect(throws: IIN.Fault.notTwelveDigits) { try IIN(text) }
  }

  /// In positions 1…10 a wrong digit passes now and then, in the twelfth never.
  @Test func theCheckDigitFollowsFromTheOthers() throws {
    for serial in 0..<1_000 {
      let stem = "8808083" + String(10_000 + serial).suffix(4)
      guard let check = IIN.checkDigit(for: stem) else { continue }
      #expect(throws: Never.self) { try IIN(stem + String(check)) }
      #expect(throws: IIN.Fault.wrongCheckDigit) { try IIN(stem + String((check + 1) % 10)) }
    }
  }

  @Test func aLostZeroIsPutBack() {
    #expect(IIN.repaired(elevenDigits: "51231570031")?.text == "051231570031")
    #expect(IIN.repaired(elevenDigits: "51231570032") == nil)
    #expect(IIN.repaired(elevenDigits: "051231570031") == nil)
  }

  @Test(arguments: [
    ("0512315?0031", true), ("?0512315??31", true), ("051231570031", false), ("05123157003?1", false),
    ("05123157003x", false), ("????????????", true), ("", false),
  ])
  func partlyReadable(text: String, isNote: Bool) {
    #expect(IIN.isPartlyReadable(text) == isNote)
  }

  @Test func oneLostSignIsOffered() throws {
    let birth = try #require(Day(iso: "2005-12-31"))
    // The check digit alone tells it.
    #expect(IIN.offer(for: "05123157003?", birth: nil, sex: nil)?.text == "051231570031")
    #expect(IIN.offer(for: "0512315?0031", birth: nil, sex: nil)?.text == "051231570031")
    // The date and the sex narrow it down.
    #expect(IIN.offer(for: "0?1231570031", birth: birth, sex: nil)?.text == "051231570031")
    #expect(IIN.offer(for: "051231?70031", birth: birth, sex: .m)?.text == "051231570031")
    #expect(IIN.offer(for: "051231?70031", birth: birth, sex: .f) == nil)
    // The eleventh sign weighs nothing: any digit fits.
    #expect(IIN.offer(for: "0512315700?1", birth: birth, sex: .m) == nil)
    #expect(IIN.offer(for: "0512315?00?1", birth: birth, sex: .m) == nil)
  }
}

@Suite struct BINTests {
  @Test func vectors() throws {
    let head = try BIN("230540007011")
    #expect((head.kind, head.part) == (.resident, .head))
    #expect((head.year, head.month) == (2023, 5))
    let branch = try BIN("191141007025")
    #expect((branch.kind, branch.part) == (.resident, .branch))
    #expect((branch.year, branch.month) == (2019, 11))
    #expect(try BIN("200160007030").kind == .jointEntrepreneur)
    let farm = try BIN("150363007042")
    #expect((farm.kind, farm.part) == (.jointEntrepreneur, .peasantFarm))
    #expect(throws: BIN.Fault.wrongCheckDigit) { try BIN("230540007012") }
  }
}
