import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A lesson lasts whole academic hours with the breaks between them.
///
/// Russian: «академический час»; hours that are no whole number cannot be counted (п. 4.9). A lesson
/// that states its hours lasts as long as it likes.
enum LessonLastsWholeHours: InstitutionRule {
  static let metadata = RuleMetadata(
    "lesson-lasts-whole-hours",
    .error,
    clause: "4.9",
    subject: .scheduledGroups,
    title: "Занятие длится целое число академических часов"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let institution = inspection.institution
    return institution.programs.filter(\.isAcademicHourKnown).flatMap { program in
      institution.groups[program.groups].flatMap(\.allLessons)
        .filter { $0.academicHours == nil }
        .flatMap { findings(about: $0, program.academicHour) }
    }
  }

  private static func findings(about lesson: Lesson, _ hour: AcademicHour) -> [Finding] {
    lesson.spans.filter { hour.hours(in: $0.minutes) == nil }.map { span in
      let day = lesson.weekday.russianName
      return Finding(
        "занятие \("\(day) \(span.figures)".quoted) длится не целое число академических часов",
        at: lesson.range,
        help: help(for: span, hour)
      )
    }
  }

  private static func help(for span: TimeRange, _ hour: AcademicHour) -> String? {
    let choices = hour.nearestLengths(to: span.minutes).reversed().compactMap { minutes in
      span.lasting(minutes).map { span in
        "для \(hour.hours(in: minutes) ?? 0)\(Typography.noBreakSpace)"
          + pluralForm(hour.hours(in: minutes) ?? 0, "часа", "часов", "часов")
          + " нужно \(span.figures)"
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

extension Group {
  /// Those of the beginning, and those that hold from a date on.
  fileprivate var allLessons: [Lesson] { lessons + changes.flatMap { $0.lessons ?? [] } }
}
