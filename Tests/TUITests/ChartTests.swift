import Testing

@testable import TUI

@Suite struct ChartTests {
  @Test func aSparklineSpansItsFigures() {
    #expect(Chart.sparkline([0, 1, 2, 3, 4, 5, 6, 7]) == "▁▂▃▄▅▆▇█")
    #expect(Chart.sparkline([-5, nil, 5]) == "▁ █")
    #expect(Chart.sparkline([3, 3]) == "▄▄")
    #expect(Chart.sparkline([nil]) == "")
  }

  @Test func columnsStandOnZeroAndHangFromIt() {
    var canvas = Canvas(Size(8, 5))
    Chart.columns([2, 1, -2, nil], on: &canvas, in: canvas.area)
    #expect(canvas.text == ["█", "█ █", "────────", "    █", "    █"])
    Chart.columns([], on: &canvas, in: canvas.area)
    Chart.columns([1, 2], on: &canvas, in: Rect(0, 0, 0, 0))
  }
}
