import Documents

extension DumpWriter {
  mutating func chart(_ chart: BarChart) {
    line("chart") { $0.string(chart.caption) }
    nested {
      for bar in chart.bars {
        $0.line("bar") { $0.string(bar.name) }
        $0.nested {
          for part in bar.parts {
            $0.line("part") {
              $0.string(part.name)
              $0.string(part.amount)
              $0.number(part.size)
            }
          }
        }
      }
    }
  }
}
