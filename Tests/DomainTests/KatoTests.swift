import Domain
import Testing

@Suite struct KatoCodeTests {
  private func code(_ text: String) throws -> KatoCode { try #require(KatoCode(text)) }

  @Test(arguments: ["", "61101000", "6110100000", "011010000", "61101000x", " 61010000"])
  func aCodeIsNineDigits(text: String) {
    #expect(KatoCode(text) == nil)
  }

  @Test(arguments: [
    ("610000000", KatoLevel.oblast, []), ("790000000", .oblast, []),
    ("611000000", .district, ["610000000"]), ("613600000", .district, ["610000000"]),
    ("611010000", .okrug, ["611000000", "610000000"]),
    ("611633000", .okrug, ["611600000", "610000000"]),
    ("611633100", .settlement, ["611633000", "611600000", "610000000"]),
    ("613820100", .settlement, ["613820000", "613800000", "610000000"]),
    ("613637103", .nested, ["613637100", "613637000", "613600000", "610000000"]),
  ])
  func levelAndParents(text: String, level: KatoLevel, parents: [String]) throws {
    let code = try code(text)
    #expect(code.level == level)
    #expect(code.parentCandidates.map(\.text) == parents)
    #expect(code.text == text)
  }

  @Test(arguments: [
    ("613637103", "610000000", true), ("613637103", "613600000", true), ("613637103", "613637000", true),
    ("613637103", "613637100", true), ("613637103", "613637200", false), ("613637103", "613800000", false),
    ("613637103", "790000000", false), ("613820100", "613800000", true), ("613600000", "613600000", true),
    ("610000000", "613600000", false), ("611010000", "611000000", true), ("611600000", "611000000", false),
  ])
  func insideByPrefix(text: String, territory: String, isInside: Bool) throws {
    #expect(try code(text).isInside(code(territory)) == isInside)
  }

  @Test func partsOfACode() throws {
    let code = try code("613637103")
    #expect(code.oblast.text == "610000000")
    #expect(code.district.text == "613600000")
    #expect(code.okrug.text == "613637000")
    #expect(try self.code("613600000").territory == self.code("613600000")...self.code("613699999"))
    #expect(try self.code("611010000").isTown)
    #expect(!(try self.code("611633000").isTown))
    #expect(try code.isSameOblast(as: self.code("615420100")))
    #expect(!(try code.isSameOblast(as: self.code("790000000"))))
  }
}

@Suite struct SettlementKindTests {
  @Test(arguments: [
    ("611010000", "г.Туркестан", SettlementType.cityOblast), ("611610000", "г.Арысь", .cityOblast),
    ("612010000", "г.Кентау", .cityOblast), ("613820100", "г.Жетысай", .cityDistrict),
    ("611633100", "с.Акдала", .rural), ("613843100", "п. Асыката", .rural), ("614055400", "ст.Чанак", .rural),
    ("615449500", "рзд.51", .rural), ("613637103", "Чабанский жил.дом", .point), ("615530206", "МТФ", .point),
    ("616435103", "Отд. 1", .point), ("614036707", "Жакайкора", .point),
    ("611633000", "Акдалинский с.о.", nil),
    ("613843000", "г.а.Асыката", nil), ("610000000", "Туркестанская область", nil),
    ("611000000", "Туркестан Г.А.", nil),
  ])
  func typeByNameAndLevel(text: String, name: String, type: SettlementType?) throws {
    let code = try #require(KatoCode(text))
    #expect(SettlementKind.guess(code: code, nameRu: name, level: code.level) == type)
  }
}

@Suite struct TerritoryNameTests {
  @Test(arguments: [
    ("с.Карабулак", "Карабулак"), ("Қарабұлақ а.", "Қарабұлақ"), ("Сайрамский район", "Сайрамский"),
    ("Сайрам ауданы", "Сайрам"), ("район Байдибека", "Байдибека"), ("г.Туркестан", "Туркестан"),
    ("Түркістан қ.", "Түркістан"), ("Туркестан Г.А.", "Туркестан"), ("Түркістан Қ.Ә.", "Түркістан"),
    ("Акдалинский с.о.", "Акдалинский"), ("с.о.Жидели", "Жидели"), ("Жиделі а.о.", "Жиделі"),
    ("с.а.Ачисай", "Ачисай"), ("Ащысай а.ә.", "Ащысай"), ("п. Мырзакент", "Мырзакент"), ("рзд.51", "51"),
    ("Туркестанская область", "Туркестанская"), ("область Абай", "Абай"), ("с.\"Теміртас\"", "Теміртас"),
    ("Ақдала  а.о.", "Ақдала"), ("МТФ", "МТФ"), ("Шопан үйі", "Шопан үйі"), ("с.", "с."), ("", ""),
    ("с.40-разъезд", "40-разъезд"), ("Сейфуллин атын.а.о.", "Сейфуллин"),
  ])
  func theTypeIsLeftOut(name: String, bare: String) {
    #expect(TerritoryName.bare(name) == bare)
  }

  @Test func foreignLettersAreReported() {
    #expect(LookAlikes.report(in: "Форт-Шевченко ќ.") == ["ќ"])
    #expect(LookAlikes.report(in: "с.\"Ќоянды\"") == ["Ќ"])
    #expect(LookAlikes.report(in: "Əйтеке би") == ["Ə"])
    #expect(LookAlikes.report(in: "Қapабұлақ") == ["a", "p"])
    #expect(LookAlikes.report(in: "Қарабұлақ а., Жетісу, Әл-Фараби, Һ, ферма A 1") == [])
  }
}
