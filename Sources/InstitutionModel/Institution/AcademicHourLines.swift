import Schema
import SourceText

/// How long an academic hour and a recess are, as the institution or a program writes it.
///
/// Russian: «академический час», «перемена».
public struct AcademicHourLines: Sendable {
  /// Minutes of an hour.
  public var minutes: Stated<Int> = .absent
  /// Minutes between two hours of one lesson.
  public var recess: Stated<Int> = .absent

  init(_ minutes: Stated<Int>, recess: Stated<Int>) {
    (self.minutes, self.recess) = (minutes, recess)
  }

  /// What holds where these lines are nearer than others.
  public func inheriting(_ far: AcademicHourLines) -> AcademicHourLines {
    AcademicHourLines(minutes.inheriting(far.minutes), recess: recess.inheriting(far.recess))
  }

  /// Whether all of it was understood.
  var isClear: Bool { minutes.isClear && recess.isClear }
}

extension AcademicHour {
  /// What the lines say, and what is usual where they say nothing that can be understood.
  init(_ lines: AcademicHourLines) {
    self.init(
      minutes: lines.minutes.value ?? Self.usual.minutes,
      recess: lines.recess.value ?? Self.usual.recess
    )
  }
}

extension ProgramLines {
  /// The hour of the program itself.
  public var hour: AcademicHourLines { AcademicHourLines(academicHour, recess: recess) }
}

extension GroupLines {
  /// The hour of the group itself.
  public var hour: AcademicHourLines { AcademicHourLines(academicHour, recess: recess) }
}

extension Definitions {
  /// The hour of the institution; unclear where nothing of its school year can be read.
  public var hour: AcademicHourLines {
    switch institution?.value.year ?? .absent {
    case .absent: AcademicHourLines(.absent, recess: .absent)
    case .unclear(let range): AcademicHourLines(.unclear(range), recess: .unclear(range))
    case .value(let year, _): AcademicHourLines(year.academicHour, recess: year.recess)
    }
  }
}
