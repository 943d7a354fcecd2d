import Domain
import Testing

@Suite struct RelationTests {
  @Test func aChildIsOfferedFirstForWhoWasBornWhenTheHeadWasGrownUp() {
    let (head, child, wife) = (Day(iso: "1960-05-05"), Day(iso: "1988-03-02"), Day(iso: "1961-07-01"))
    func offered(_ born: Day?, _ head: Day?, _ age: Int? = 16) -> [Relation] {
      Relation.offered(born: born, head: head, grownUpAt: age)
    }
    #expect(offered(child, head).prefix(3) == [.son, .daughter, .head])
    #expect(offered(Day(iso: "1976-05-05"), head).first == .son, "on the very day")
    for (born, head, age) in [
      (wife, head, 16), (Day(iso: "1976-05-04"), head, 16), (head, child, 16), (head, head, 16),
      (nil, head, 16),
      (child, nil, 16), (child, head, nil),
    ] { #expect(offered(born, head, age).first == .spouse) }
    #expect(Set(offered(child, head)) == Set(Relation.allCases))
    #expect(offered(child, head).count == Relation.allCases.count)
  }

  @Test func parentsAreOlderAndChildrenYounger() {
    let (head, young, old) = (Day(iso: "1990-05-05"), Day(iso: "2008-03-02"), Day(iso: "1960-07-01"))
    for relation in [Relation.mother, .father] {
      #expect(!relation.suits(born: young, head: head) && relation.suits(born: old, head: head))
    }
    for relation in [Relation.son, .daughter, .grandchild] {
      #expect(relation.suits(born: young, head: head) && !relation.suits(born: old, head: head))
    }
    #expect(
      Relation.allCases.allSatisfy { $0.suits(born: nil, head: head) && $0.suits(born: old, head: nil) })
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
