import Testing

@testable import TUI

@Suite struct FooterTests {
  private let bindings = [
    Binding("save", .function(2), label: "Сохранить", short: "Сохр", priority: 1),
    Binding("find", .function(3), label: "Найти", priority: 3),
    Binding("quit", .function(10), label: "Выход", priority: 2),
    Binding("dup", .control("d"), label: "Похожие", short: "Пох", priority: 4),
    Binding("off", .function(4), label: "Снять", isLive: false),
    Binding("list", label: "Только в списке"),
  ]

  private func drawn(_ width: Int) -> String {
    var canvas = Canvas(Size(width, 1))
    Footer.draw(bindings, on: &canvas, in: canvas.area)
    return canvas.text[0]
  }

  @Test func showsWhatFitsByPriority() {
    #expect(drawn(60) == " F2 Сохранить F3 Найти F10 Выход Ctrl-D Похожие")
    #expect(drawn(44) == " F2 Сохранить F3 Найти F10 Выход Ctrl-D Пох")
    #expect(drawn(38) == " F2 Сохр F3 Найти F10 Выход Ctrl-D Пох")
    #expect(drawn(37) == " F2 Сохр F3 Найти F10 Выход")
    #expect(drawn(20) == " F2 Сохр F10 Выход")
    #expect(drawn(5) == "")
  }
}
