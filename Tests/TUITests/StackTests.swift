import Testing

@testable import TUI

@Test func opensARecord() {
  let stack = ScreenStack(NumberList(words: words), words: words) {
    ErrorText(title: "Ошибка", lines: ["\($0)"])
  }
  let robot = Robot(stack)  // 80×24; robot.size = Size(132, 43) resizes
  robot.press(.down, .enter)
  robot.type("910412")
  robot.press(.enter)
  #expect(robot.screen[3].contains("✗ 910412"))
}
