import CivilTime
import Documents

extension PageWriter {
  /// Writes a week as lists by day, which the style sheet lays out by hours where there is room.
  mutating func week(_ week: WeekGrid) {
    let hours = week.hours
    tables += 1
    let scale = WeekScale(week, until: hours.upperBound * 60)
    out.markup("<div class=\"week-grid")
    if week.isBoard { out.markup(" board") }
    if scale.isDense { out.markup(" dense") }
    out.write("\" role=\"group\" aria-labelledby=\"table-\(tables)\"")
    out.write(" style=\"--days:\(week.days.count);--hours:\(hours.count)")
    if scale.percent > 100 {
      out.write(";--scale:\(scale.percent / 100).\(scale.percent % 100 / 10)")
    }
    out.markup("\">\n")
    out.write("<p class=\"caption\" id=\"table-\(tables)\">")
    inlines(week.caption, then: "</p>\n")
    out.markup("<div class=\"axis\">\n<ol class=\"hours\" aria-hidden=\"true\">")
    for hour in hours { out.write("<li>\(hour):00</li>") }
    out.markup("</ol>\n<ul class=\"days\">\n")
    for day in week.days { self.day(day, from: hours.lowerBound) }
    out.markup("</ul>\n</div>\n</div>\n")
  }

  /// When the next lesson is, or what is today: the script of the page finds it among all of them, and shows the
  /// paragraph.
  mutating func nextLesson(_ lesson: NextLesson) {
    switch lesson.scope {
    case .group: out.markup("<p class=\"next\"")
    case .institution: out.markup("<p class=\"next today\"")
    }
    if lesson.first == nil { out.markup(" hidden=\"hidden\"") }
    out.markup(" data-lessons=\"")
    out.text(lesson.runs.map(\.figures).joined(separator: "|"))
    out.markup("\">")
    out.text(lesson.name)
    out.markup(": <strong>")
    if let first = lesson.first { out.text(first) }
    out.markup("</strong>")
    if !lesson.more.isEmpty { out.markup(". ") }
    inlines(lesson.more, then: "</p>\n")
  }

  /// A day by its name and entries; minutes count from the first hour of the axis.
  private mutating func day(_ day: WeekGrid.Day, from hour: Int) {
    out.markup(
      day.entries.isEmpty ? "<li class=\"free\"><p class=\"day\">" : "<li><p class=\"day\">"
    )
    out.text(day.name)
    out.markup("</p>")
    if !day.entries.isEmpty {
      out.markup("\n<ul>\n")
      for (entry, lane) in zip(day.entries, WeekLanes(day.entries).lanes) {
        self.entry(entry, from: hour, lane)
      }
      out.markup("</ul>\n")
    }
    out.markup("</li>\n")
  }

  private mutating func entry(_ entry: WeekGrid.Entry, from hour: Int, _ lane: WeekLanes.Lane) {
    out.write("<li style=\"--at:\(entry.start.minutes - hour * 60);--long:\(entry.length)")
    if lane.count > 1 { out.write(";--lane:\(lane.index);--lanes:\(lane.count)") }
    out.markup("\"><span class=\"unseen\">")
    out.text(entry.spokenTime)
    out.markup(" </span><strong aria-hidden=\"true\">")
    out.text(entry.time)
    out.markup("</strong> ")
    inlines(entry.words, then: "</li>\n")
  }
}

extension WeekGrid {
  /// The whole hours that its entries touch; never empty.
  fileprivate var hours: Range<Int> {
    let entries = days.flatMap(\.entries)
    let first = entries.map(\.start.minutes).min() ?? 0
    let last = entries.map { $0.start.minutes + $0.length }.max() ?? 60
    return first / 60..<max(first / 60 + 1, (last + 59) / 60)
  }
}

extension WeekGrid.Entry {
  /// In minutes; a moment is as high as its words need at least.
  var length: Int { end.map { max($0.minutes - start.minutes, 1) } ?? 30 }
}

extension NextLesson.Run {
  /// «930 1030 дистанционно 20261124,20261126»: start and end in minutes of the day, the way, the days.
  ///
  /// Behind commas days do not look like telephones.
  fileprivate var figures: String {
    let days = dates.map { String($0.year * 10_000 + $0.month * 100 + $0.day) }
    return "\(start.minutes) \((end ?? start).minutes) \(way) \(days.joined(separator: ","))"
  }
}
