import Domain
import Testing

@Suite struct RelationTests {
  @Test func aChildIsOfferedFirstForWhoIsYoungerThanTheHead() {
    let (older, younger) = (Day(iso: "1960-05-05"), Day(iso: "1988-03-02"))
    #expect(Relation.offered(born: younger, head: older).prefix(3) == [.son, .daughter, .head])
    for (born, head) in [(older, younger), (older, older), (nil, older), (younger, nil)] {
      #expect(Relation.offered(born: born, head: head).first == .spouse)
    }
    #expect(Set(Relation.offered(born: younger, head: older)) == Set(Relation.allCases))
    #expect(Relation.offered(born: younger, head: older).count == Relation.allCases.count)
  }

  @Test(arguments: [
    (Relation.head, Sex.m, Relation.spouse, Relation.spouse), (.son, .m, .spouse, .son),
    (.head, .f, .son, .mother), (.spouse, .m, .daughter, .father), (.daughter, .f, .son, .sister),
    (.head, .m, .mother, .son), (.sister, .f, .father, .daughter), (.mother, .f, .father, .spouse),
    (.daughter, .f, .mother, .grandchild), (.head, .f, .brother, .sister), (.father, .m, .sister, .father),
    (.other, .m, .spouse, .other), (.spouse, .f, .brother, .other), (.head, .m, .grandchild, .other),
  ])
  func aMemberIsToTheNewHead(member: Relation, sex: Sex, head: Relation, expected: Relation) {
    #expect(Relation.turned(member, sex, to: head) == expected)
  }

  @Test func withoutTheSexNothingIsGuessed() {
    #expect(Relation.turned(.head, nil, to: .son) == .other)
  }
}
