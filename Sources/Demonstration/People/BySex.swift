import Domain

/// Two forms of a word: of a man and of a woman.
struct BySex: Sendable {
  let male: String
  let female: String

  subscript(sex: Sex) -> String { sex == .m ? male : female }
}
