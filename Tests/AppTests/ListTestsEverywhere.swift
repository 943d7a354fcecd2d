import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// What holds on every one of these screens.
@Suite struct ListTestsEverywhere {
  @Test(arguments: Language.allCases) func everyKeyIsShownInAWideWindow(language: Language) throws {
    let office = try InventedOffice(language)
    for screen in try office.everyScreen() {
      for size in [Size(132, 43), Size(200, 60)] {
        let robot = office.robot(screen, size)
        let footer = " " + (robot.screen.last ?? "") + " "
        for binding in robot.stack.bindings
        where binding.isLive && binding.priority < (size.width == 200 ? 40 : 30) {
          let caption = binding.keys.first?.caption ?? ""
          #expect(footer.contains(" \(caption) "), "\(type(of: screen)) \(size.width) \(caption) \(footer)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func theMainKeysFitTheSmallestWindow(language: Language) throws {
    let office = try InventedOffice(language)
    for screen in try office.everyScreen() {
      let robot = office.robot(screen)
      let footer = " " + (robot.screen.last ?? "") + " "
      for binding in robot.stack.bindings where binding.isLive && binding.priority <= 7 {
        let caption = binding.keys.first?.caption ?? ""
        #expect(footer.contains(" \(caption) "), "\(type(of: screen)) \(caption) \(footer)")
      }
    }
  }

  @Test(arguments: Language.allCases) func noWordOfOursIsCut(language: Language) throws {
    let office = try InventedOffice(language)
    for screen in try office.everyScreen() {
      for size in [Size(80, 24), Size(132, 43), Size(200, 60)] {
        let cut = office.cutWords(on: office.robot(screen, size))
        #expect(cut.isEmpty, "\(type(of: screen)) \(size.width) \(cut)")
      }
    }
  }

  /// Each key does its own command, without an error, and what it shows is whole.
  @Test(arguments: Language.allCases) func everyKeyMayBePressed(language: Language) throws {
    let office = try InventedOffice(language)
    for screen in try office.everyScreen() {
      let bindings = office.robot(screen).stack.bindings.filter(\.isLive)
      for binding in bindings {
        #expect(!binding.label.isEmpty)
        for key in binding.keys {
          #expect(bindings.first { $0.answers(key) }?.id == binding.id, "\(type(of: screen)) \(key)")
        }
        let robot = office.robot(screen)
        robot.press(binding.keys.first ?? .command(binding.id))
        #expect(!(robot.stack.screens.last is MessageDialog), "\(type(of: screen)) \(binding.id)")
        guard !robot.stack.isFinished else { continue }
        let cut = office.cutWords(on: robot)
        #expect(cut.isEmpty, "\(type(of: screen)) \(binding.id) \(cut)")
      }
    }
  }

  /// A choice that is open shows all its choices whole, whatever the field.
  @Test(arguments: Language.allCases) func noFieldOfAFormCutsAWord(language: Language) throws {
    let office = try InventedOffice(language)
    for screen in try office.everyScreen() where screen is any EntryScreen || screen is any GridScreen {
      let robot = office.robot(screen)
      for _ in 0..<30 {
        let cut = office.cutWords(on: robot)
        #expect(cut.isEmpty, "\(type(of: screen)) \(cut)")
        robot.press(.tab)
      }
    }
  }

  /// A screen that is added to the program is added to these tests.
  @Test func everyScreenIsHere() throws {
    let office = try InventedOffice()
    let tested = Set(
      try office.everyScreen().map { String(describing: type(of: $0)).prefix { $0 != "<" } }.map(String.init))
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/App")
    let screen = /struct (\w+)(?:<[^>]*>)?: (?:Screen|SheetScreen|EntryScreen|GridScreen)\b/
    var declared: Set<String> = []
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      declared.formUnion(text.matches(of: screen).map { String($0.1) })
    }
    #expect(declared.count > 40)
    #expect(declared.subtracting(tested) == [])
  }

  @Test func everyScreenHasItsCursorAndHelp() throws {
    let office = try InventedOffice()
    for screen in try office.everyScreen() {
      let robot = office.robot(screen)
      #expect(robot.canvas.cursor != nil, "\(type(of: screen))")
      #expect(!screen.help.isEmpty, "\(type(of: screen))")
    }
  }
}
