import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A lesson lasts whole academic hours with the breaks between them.
///
/// Russian: «академический час»; hours that are no whole number cannot be counted (п. 4.9). A lesson
/// that states its hours lasts as long as it likes, one that a change adds has none to state. Where most lessons do not fit, the line that sets the
/// hour is told instead of them.
enum LessonLastsWholeHours: Rule {
  static let metadata = RuleMetadata("lesson-lasts-whole-hours", .error, clause: "4.9")
    .saying("Занятие длится целое число академических часов")

  /// Unknown for groups whose hour is in doubt; the doubt is found at the line that sets it.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let institution = inspection.institution
    let hours = year.doubtedHours
    var checked = Checked.scheduledGroups(of: year) { _, group in
      guard year.countsHours(of: group.program) else { return .unknown }
      let lessons = group.allLessons.filter { $0.academicHours == nil }
      return Look(findings(about: lessons, group.academicHour, hours.lines(of: group.program)))
    }
    checked.findings += hours.doubts(in: institution).map(finding)
    checked.findings += AddedLessonLength(year).findings
    return checked
  }

  /// What is wrong with one line, and not with all the lessons that are counted by it.
  private static func finding(about doubt: DoubtedHours.Doubt) -> Finding {
    let count = doubt.lessons.count
    let programs = doubt.program.map { "программы \($0.value.quoted) " } ?? ""
    let advice =
      doubt.isInherited
      ? "укажите у программы её «академический час: …» и «перемена: …», если они другие"
      : "проверьте «академический час» и «перемена»"
    var finding = Finding(
      "\(plural(count, "занятие", "занятия", "занятий")) \(programs)"
        + pluralForm(count, "не делится", "не делятся", "не делятся")
        + " на целые часы по \(plural(doubt.hour.minutes, "минуте", "минуты", "минут"))"
        + " и перемены по \(plural(doubt.hour.recess, "минуте", "минуты", "минут"))",
      at: doubt.place,
      places: doubt.lessons.map { lesson in
        let lengths = lesson.spans.map { plural($0.minutes, "минута", "минуты", "минут") }
        return Label(lengths.enumerated, at: lesson.range)
      },
      rest: { " и ещё \(plural($0, "занятие", "занятия", "занятий"))" },
      help: "\(advice); \(wayOut)"
    )
    finding.labels += doubt.lines.labels(except: doubt.place)
    return finding
  }

  /// The advice for a lesson that is right as it is.
  private static let wayOut =
    "занятие, которое и должно длиться иначе, запишите так: «{занятие: …, часов: …}»"

  /// A stretch of time in a line, perhaps of several days.
  private struct Stretch: Hashable {
    var range: SourceRange
    var span: TimeRange
  }

  /// One finding for each stretch of a line that is no whole number of hours.
  private static func findings(
    about lessons: [Lesson],
    _ hour: AcademicHour,
    _ lines: HourLines
  ) -> [Finding] {
    let unfit = lessons.flatMap { lesson in
      lesson.spans.filter { hour.hours(in: $0.minutes) == nil }
        .map { (stretch: Stretch(range: lesson.range, span: $0), day: lesson.weekday) }
    }
    let days = Dictionary(grouping: unfit, by: \.stretch).mapValues { $0.map(\.day) }
    return unfit.map(\.stretch).uniqued.map { stretch in
      let texts = (days[stretch] ?? []).map(\.russianName).uniqued.map {
        "\($0) \(stretch.span.figures)".quoted
      }
      return Finding(
        "\(texts.count > 1 ? "занятия" : "занятие") \(texts.enumerated) "
          + "\(texts.count > 1 ? "длятся" : "длится") не целое число академических часов",
        at: stretch.range,
        labels: lines.labels(),
        help: help(for: stretch.span, hour)
      )
    }
  }

  /// The nearest lengths that would do, the longer first; then how to state hours by themselves.
  private static func help(for span: TimeRange, _ hour: AcademicHour) -> String {
    lengths(near: span, by: hour).map { "\($0); \(wayOut)" } ?? wayOut
  }

  /// The nearest lengths that would do, the longer first; `nil` where there is none.
  static func lengths(near span: TimeRange, by hour: AcademicHour) -> String? {
    let choices = hour.nearestLengths(to: span.minutes).reversed().compactMap { minutes in
      span.lasting(minutes).map { span in
        "для \(plural(hour.hours(in: minutes) ?? 0, "часа", "часов", "часов")) нужно \(span.figures)"
      }
    }
    return choices.isEmpty ? nil : choices.joined(separator: ", ")
  }
}

extension TimeRange {
  /// The stretch that starts with this one and lasts so long; `nil` past midnight.
  fileprivate func lasting(_ minutes: Int) -> TimeRange? {
    TimeOfDay(minutes: start.minutes + minutes).flatMap { TimeRange(start, $0) }
  }
}
