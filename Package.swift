// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built in Swift 6 mode with warnings as errors.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
let strictC: [CSetting] = [
  .define("_GNU_SOURCE"), .define("_XOPEN_SOURCE_EXTENDED"), .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "qonys",
  products: [
    .executable(name: "qonys", targets: ["qonys"]),
    .executable(name: "qonys-bench", targets: ["qonys-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .target(
      name: "CTerminal", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CPty", cSettings: strictC, linkerSettings: [.linkedLibrary("util")]),
    .target(name: "CSchema", exclude: ["steps"], cSettings: strictC),
    library("TUI", ["CTerminal"]),
    library("Domain"),
    library("Words", ["Domain"]),
    library("Store", ["Domain", "CSchema", grdb, sqlite, crypto]),
    library("Interchange", ["Domain", "Words", "Store"]),
    library("Reports", ["Interchange"]),
    library("Demonstration", ["Domain", "Store"]),
    library("App", ["TUI", "Domain", "Words", "Store", "Interchange", "Reports", "Demonstration"]),
    .executableTarget(
      name: "qonys", dependencies: ["App", "Interchange", "Demonstration", arguments],
      swiftSettings: strict),
    .executableTarget(
      name: "qonys-bench", dependencies: ["App", "Interchange", "Demonstration", "CPty", arguments],
      swiftSettings: strict),
    tests("DomainTests", ["Domain", "Demonstration"]),
    tests("WordsTests", ["Words", "TUI", "Domain"]),
    tests("TUITests", ["TUI"]),
    tests("StoreTests", ["Store", "Domain", "Demonstration", grdb], exclude: ["Schemas"]),
    tests("InterchangeTests", ["Interchange", "Demonstration", "Words", "Store", "Domain", grdb]),
    tests("ReportsTests", ["Reports"]),
    tests(
      "CommandTests",
      ["qonys", "App", "Interchange", "Demonstration", "Store", "Words", "Domain", arguments]),
    tests("DemonstrationTests", ["Demonstration", "Domain", "Store"]),
    tests(
      "AppTests", ["App", "TUI", "Words", "Interchange", "Store", "Domain", "Demonstration"],
      exclude: ["Goldens"]),
    tests("EndToEndTests", ["CPty"]),
  ],
  cLanguageStandard: .c2x
)
