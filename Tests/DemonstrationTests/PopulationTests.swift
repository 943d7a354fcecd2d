import Demonstration
import Domain
import Testing

/// Who is in the demonstration.
@Suite struct PopulationTests {
  @Test("the same seed and day give the same people, another seed gives others")
  func deterministic() {
    let first = Register(people: 700, seed: 7)
    let again = Register(people: 700, seed: 7)
    let other = Register(people: 700, seed: 8)
    #expect(first.members.map(\.person) == again.members.map(\.person))
    #expect(first.members.map(\.registrations) == again.members.map(\.registrations))
    #expect(first.members.map(\.person) != other.members.map(\.person))
  }

  @Test("a larger demonstration begins with the people of a smaller one")
  func streaming() {
    let few = Register(people: 100, seed: 3).members.prefix(90).map(\.person)
    let many = Register(people: 400, seed: 3).members.prefix(90).map(\.person)
    #expect(few == many)
  }

  @Test("exactly as many people as asked for, numbered from one", arguments: [0, 1, 2, 3, 17, 1_000, 2_000])
  func exactCount(people: Int) {
    let register = Register(people: people, seed: 5)
    #expect(register.members.map(\.number) == Array((1...).prefix(people)))
    #expect(register.families.allSatisfy { !$0.members.isEmpty })
  }

  @Test("each family has one head, who comes first")
  func heads() {
    for family in Register.usual.families {
      #expect(family.members.filter(\.isHead).count == 1)
      #expect(family.members.first?.isHead == true)
    }
  }

  @Test("every IIN is sound, agrees with birth date and sex, and is given once")
  func numbers() throws {
    var seen: Set<String> = []
    for member in Register.large.members {
      guard let text = member.person.iin else { continue }
      let iin = try IIN(text)
      #expect(iin.birth == member.person.birthDate)
      #expect(iin.sex == member.person.sex)
      #expect(seen.insert(text).inserted, "given twice: \(text)")
    }
    #expect(seen.count > 45_000)
  }

  @Test("some people have no IIN, and a few an unreadable one")
  func numbersMissing() {
    let people = Register.large.members.map(\.person)
    let without = people.filter { $0.iin == nil }
    let notes = without.compactMap(\.iinNote)
    #expect((500...3_000).contains(without.count))
    #expect((50...1_000).contains(notes.count))
    #expect(notes.allSatisfy { $0.utf8.count == 12 && $0.contains("?") })
    #expect(people.allSatisfy { $0.iin == nil || $0.iinNote == nil })
  }

  @Test("identity documents have numbers of their own")
  func documents() {
    let numbers = Register.large.members.compactMap(\.document).map { "\($0.kind) \($0.number)" }
    #expect(numbers.count > 45_000)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test("ages are those of a young people: about a third are minors, nobody is too old")
  func ages() throws {
    let ages = try Register.large.members.map {
      Day.age(born: try #require($0.person.birthDate), on: Register.day)
    }
    let minors = ages.filter { $0 < 18 }.count
    #expect((31...38).contains(minors * 100 / ages.count))
    #expect(ages.allSatisfy { (0...105).contains($0) })
    #expect(ages.contains { $0 >= 75 })
    #expect(ages.contains(0))
  }

  @Test("parents are older than their children, and children bear the family's surname")
  func parents() throws {
    for family in Register.large.families {
      guard let head = family.members.first?.person, let birth = head.birthDate else { continue }
      let children = family.members.map(\.person).filter { ["son", "daughter"].contains($0.relation) }
      let tooOld = children.filter { Day.age(born: birth, on: $0.birthDate ?? birth) < 17 }
      #expect(tooOld.isEmpty, "\(head.fullName)")
      guard head.nationality == "казах", head.sex == .m, let surname = head.surname else { continue }
      let stem = PersonName.skeleton(surname).prefix(3)
      let strangers = children.filter { !PersonName.skeleton($0.surname ?? "").hasPrefix(stem) }
      #expect(strangers.isEmpty, "\(head.fullName): \(strangers.map(\.fullName))")
    }
  }

  @Test("somebody written down twice is the same person in other records, without a number")
  func doubles() throws {
    let members = Register.large.members
    let doubles = members.filter { $0.sameAs != nil }
    #expect((100...600).contains(doubles.count))
    for double in doubles {
      let original = members[try #require(double.sameAs) - 1]
      #expect(original.number == double.sameAs)
      #expect(original.person.birthDate == double.person.birthDate)
      #expect(original.person.sex == double.person.sex)
      #expect(double.person.iin == nil)
      #expect(double.registrations.allSatisfy { $0.kind == .temporary })
    }
    #expect(doubles.contains { $0.person.surname != members[($0.sameAs ?? 1) - 1].person.surname })
  }
}
