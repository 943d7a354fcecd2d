import Domain
import Testing

/// A sound zone and what it tells on 15 June 2026.
struct MRZVector: Sendable, CustomTestStringConvertible {
  let name: String
  let format: MRZFormat
  let lines: [String]
  let code: String
  let issuer: String
  let number: String
  let nationality: String
  let birth: String
  let sex: Sex
  let expiry: String
  let surname: String
  let given: String
  var personal: String?
  let kind: DocumentKind

  var testDescription: String { name }

  /// The specimens of ICAO Doc 9303, specimens of states, and invented documents, all with sound digits.
  static let all = [
    MRZVector(
      name: "ICAO 9303-4 A", format: .td3,
      lines: [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
      ],
      code: "P", issuer: "UTO", number: "L898902C3", nationality: "UTO", birth: "1974-08-12", sex: .f,
      expiry: "2012-04-15", surname: "ERIKSSON", given: "ANNA MARIA", personal: "ZE184226B",
      kind: .foreignPassport),
    MRZVector(
      name: "ICAO 9303-5 A", format: .td1,
      lines: [
        "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      ],
      code: "I", issuer: "UTO", number: "D23145890", nationality: "UTO", birth: "1974-08-12", sex: .f,
      expiry: "2012-04-15", surname: "ERIKSSON", given: "ANNA MARIA", kind: .other),
    MRZVector(
      name: "ICAO 9303-11 D.2", format: .td1,
      lines: [
        "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<",
      ],
      code: "I", issuer: "UTO", number: "D23145890734", nationality: "UTO", birth: "1934-07-12", sex: .m,
      expiry: "1995-07-12", surname: "STEVENSON", given: "PETER JOHN", kind: .other),
    MRZVector(
      name: "ICAO 9303-6 A", format: .td2,
      lines: ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"],
      code: "I", issuer: "UTO", number: "D23145890", nationality: "UTO", birth: "1974-08-12", sex: .f,
      expiry: "2012-04-15", surname: "ERIKSSON", given: "ANNA MARIA", kind: .other),
    MRZVector(
      name: "CHN specimen", format: .td3,
      lines: [
        "POCHNZHENGJIAN<<YANGBEN<<<<<<<<<<<<<<<<<<<<<", "E000000008CHN8310291F2202059NGKELMPONBPJB972",
      ],
      code: "PO", issuer: "CHN", number: "E00000000", nationality: "CHN", birth: "1983-10-29", sex: .f,
      expiry: "2022-02-05", surname: "ZHENGJIAN", given: "YANGBEN", personal: "NGKELMPONBPJB9",
      kind: .foreignPassport),
    MRZVector(
      name: "CHN specimen 2", format: .td3,
      lines: [
        "POCHNZHENGJIAN<<YANGBEN<<<<<<<<<<<<<<<<<<<<<", "EF12608921CHN8503208F2901178NGKELMPONBPJB978",
      ],
      code: "PO", issuer: "CHN", number: "EF1260892", nationality: "CHN", birth: "1985-03-20", sex: .f,
      expiry: "2029-01-17", surname: "ZHENGJIAN", given: "YANGBEN", personal: "NGKELMPONBPJB9",
      kind: .foreignPassport),
    MRZVector(
      name: "IRN specimen", format: .td3,
      lines: [
        "P<IRNIRANI<<FATEMEH<<<<<<<<<<<<<<<<<<<<<<<<<", "S000028129IRN7902114F1910094<<<<<<<<<<<<<<06",
      ],
      code: "P", issuer: "IRN", number: "S00002812", nationality: "IRN", birth: "1979-02-11", sex: .f,
      expiry: "2019-10-09", surname: "IRANI", given: "FATEMEH", kind: .foreignPassport),
    MRZVector(
      name: "KGZ specimen", format: .td3,
      lines: [
        "P<KGZASANOV<<USON<JANYBAEVICH<<<<<<<<<<<<<<<", "PE00000007KGZ9905094M30020272090519990000086",
      ],
      code: "P", issuer: "KGZ", number: "PE0000000", nationality: "KGZ", birth: "1999-05-09", sex: .m,
      expiry: "2030-02-02", surname: "ASANOV", given: "USON JANYBAEVICH", personal: "20905199900000",
      kind: .foreignPassport),
    MRZVector(
      name: "UZB", format: .td3,
      lines: [
        "P<UZBTESTOV<<SYNAQ<<<<<<<<<<<<<<<<<<<<<<<<<<", "FA00000016UZB8503150M32031453150385000000144",
      ],
      code: "P", issuer: "UZB", number: "FA0000001", nationality: "UZB", birth: "1985-03-15", sex: .m,
      expiry: "2032-03-14", surname: "TESTOV", given: "SYNAQ", personal: "31503850000001",
      kind: .foreignPassport),
    MRZVector(
      name: "CHN", format: .td3,
      lines: [
        "POCHNCESHI<<YANGBEN<<<<<<<<<<<<<<<<<<<<<<<<<", "EZ00000025CHN9207019F3306301<<<<<<<<<<<<<<<6",
      ],
      code: "PO", issuer: "CHN", number: "EZ0000002", nationality: "CHN", birth: "1992-07-01", sex: .f,
      expiry: "2033-06-30", surname: "CESHI", given: "YANGBEN", kind: .foreignPassport),
    MRZVector(
      name: "KGZ", format: .td3,
      lines: [
        "P<KGZSYNAK<<ULGU<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "PE00000063KGZ9912315F31123081311219990000688",
      ],
      code: "P", issuer: "KGZ", number: "PE0000006", nationality: "KGZ", birth: "1999-12-31", sex: .f,
      expiry: "2031-12-30", surname: "SYNAK", given: "ULGU", personal: "13112199900006",
      kind: .foreignPassport),
    MRZVector(
      name: "IRN", format: .td3,
      lines: [
        "P<IRNNEMOUNEH<<AZMAYESH<<<<<<<<<<<<<<<<<<<<<", "X000000089IRN7902114F3110094<<<<<<<<<<<<<<<2",
      ],
      code: "P", issuer: "IRN", number: "X00000008", nationality: "IRN", birth: "1979-02-11", sex: .f,
      expiry: "2031-10-09", surname: "NEMOUNEH", given: "AZMAYESH", kind: .foreignPassport),
    MRZVector(
      name: "UZB card", format: .td1,
      lines: [
        "I<UZBAD0000011341503850000017<", "8503150F3403141UZB<<<<<<<<<<<4", "TESTOVA<<SYNAQ<<<<<<<<<<<<<<<<",
      ],
      code: "I", issuer: "UZB", number: "AD0000011", nationality: "UZB", birth: "1985-03-15", sex: .f,
      expiry: "2034-03-14", surname: "TESTOVA", given: "SYNAQ", personal: "41503850000017", kind: .other),
  ]
}
