/// What a zone tells, in the register's terms.
extension MachineReadableZone {
  /// The citizenship as the register stores it: an ISO 3166-1 alpha-3 code where there is one.
  ///
  /// `D` is DEU; the British classes of ICAO Doc 9303-3 §5 (GBD, GBN, GBO, GBP, GBS) are GBR. What has no
  /// country stays as written: XXA (stateless), XXB and XXC (refugees), three X (unspecified), UNO, UNA, UNK,
  /// EUE, RKS, the specimens' UTO. Whether other letters are a country is not known here. Nil where the field
  /// does not hold three letters.
  public var citizenship: String? {
    switch nationality {
    case "D": "DEU"
    case "GBD", "GBN", "GBO", "GBP", "GBS": "GBR"
    case let code where code.utf8.count == 3 && code.allSatisfy(\.isLetter): code
    default: nil
    }
  }

  /// The kind of document that this most probably is, for the officer to confirm.
  ///
  /// By the first letter of the code (P: a passport, ICAO Doc 9303-4; I: an identity card, parts 5 and 6)
  /// and whether Kazakhstan issued it: to its own citizens, to the stateless (XXA) or to foreigners.
  public var documentKind: DocumentKind {
    switch (documentCode.first, issuer == "KAZ", nationality) {
    case ("P", false, _): .foreignPassport
    case ("P", true, "XXA"), ("I", true, "XXA"): .statelessCertificate
    case ("P", true, _): .passport
    case ("I", true, "KAZ"): .identityCard
    case ("I", true, let code) where !code.hasPrefix("XX"): .residencePermit
    default: .other
    }
  }

  /// The identification number in the personal number or optional data of a document of Kazakhstan; nil where
  /// there is none with a sound check digit.
  public var iin: IIN? {
    guard issuer == "KAZ" else { return nil }
    return [personalNumber, secondOptional].lazy.compactMap { $0 }.compactMap { try? IIN($0) }.first
  }
}
