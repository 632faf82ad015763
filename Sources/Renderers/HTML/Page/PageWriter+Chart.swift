import Documents

extension PageWriter {
  /// Bars of shares, each told by a title and its parts below it; their inks differ without colour too.
  mutating func chart(_ chart: BarChart) {
    tables += 1
    out.write("<figure class=\"chart\" aria-labelledby=\"table-\(tables)\">\n")
    out.write("<figcaption id=\"table-\(tables)\">\(chart.caption)</figcaption>\n")
    out.markup(Self.inks)
    for bar in chart.bars { self.bar(bar) }
    out.markup("</figure>\n")
  }

  /// The patterns that parts of bars are filled with, after the first, which is solid.
  private static let inks: Markup = """
    <svg class="unseen" aria-hidden="true"><defs>
    <pattern id="ink-1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" /></pattern>
    <pattern id="ink-2" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" /></pattern>
    <pattern id="ink-3" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 3h6" /></pattern>
    </defs></svg>

    """

  private mutating func bar(_ bar: BarChart.Bar) {
    out.write(
      "<div>\n<p>\(bar.name)</p>\n<svg class=\"bar\" role=\"img\"><title>\(bar.name)</title>"
    )
    out.write("<desc>\(bar.words)</desc>")
    let whole = bar.parts.reduce(0) { $0 + $1.size }
    var start = 0
    for (index, part) in bar.parts.enumerated() where part.size > 0 {
      out.write("<rect x=\"\(share(start, of: whole))\" width=\"\(share(part.size, of: whole))\"")
      out.write(" height=\"100%\" class=\"ink-\(index % 4)\" />")
      start += part.size
    }
    out.markup("</svg>\n<ul>")
    for (index, part) in bar.parts.enumerated() {
      out.write("<li><svg class=\"key\" aria-hidden=\"true\">")
      out.write("<rect width=\"100%\" height=\"100%\" class=\"ink-\(index % 4)\" /></svg> ")
      out.write("\(part.name)\u{A0}–\u{2060}\u{A0}<strong>\(part.amount)</strong></li>")
    }
    out.markup("</ul>\n</div>\n")
  }

  /// In per cent with two decimals.
  private func share(_ part: Int, of whole: Int) -> FilledMarkup {
    let parts = part * 10_000 / max(whole, 1)
    let rest = parts % 100
    return "\(parts / 100).\(rest / 10)\(rest % 10)%"
  }
}
