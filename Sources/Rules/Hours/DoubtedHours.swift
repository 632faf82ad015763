import CivilTime
import InstitutionModel
import Schema
import SourceText

/// The academic hours by which most lessons last no whole number of hours: rather the line that sets
/// the hour is wrong than all of these lessons.
///
/// Russian: «академический час», «перемена».
struct DoubtedHours {
  /// One line to be looked at.
  struct Doubt {
    /// The hour and recess in question, in minutes.
    var hour: AcademicHour
    /// Who sets them.
    var lines: HourLines
    /// The lessons that do not fit.
    var lessons: [Lesson]
    /// The only program that it is about; `nil` for what the institution says for all.
    var program: Term?
    /// What is to be edited.
    var place: SourceRange
    /// Whether the program takes an hour that others fit.
    var isInherited: Bool
  }

  /// By index of the program; so the next.
  private let lines: [HourLines]
  /// By index of the program: how its lessons fit its hour.
  private let fits: [LessonFit]
  /// The lessons by the hour that the institution sets for several programs, if it is in doubt.
  private let sharedFit: LessonFit?

  /// Programs that share the institution's hour are judged together as well as each alone.
  init(_ institution: Institution, _ definitions: Definitions) {
    let general = definitions.hour
    let lines = definitions.programs.map { HourLines($0.lines.value.hour.inheriting(general)) }
    let fits = institution.programs.map { LessonFit(of: $0, in: institution) }
    let shared = lines.indices.filter { lines[$0].areShared }.map { fits[$0] }
    let sum = shared.reduce(into: LessonFit()) { $0 += $1 }
    sharedFit = shared.count > 1 && sum.isMostlyUnfit ? sum : nil
    self.lines = lines
    self.fits = fits
  }

  /// Whether the hour of the program is in doubt, so that nothing follows from it.
  func contains(_ program: Program.ID) -> Bool {
    fits[program.index].isMostlyUnfit || isSharedDoubted(for: program)
  }

  /// The lines that set the hour of a program.
  func lines(of program: Program.ID) -> HourLines { lines[program.index] }

  /// Whether the program takes an hour of the institution that is in doubt.
  private func isSharedDoubted(for program: Program.ID) -> Bool {
    sharedFit != nil && lines[program.index].areShared
  }
}

extension DoubtedHours {
  /// What is in doubt, each line once.
  func doubts(in institution: Institution) -> [Doubt] {
    let programs = institution.programs.indices.map { Program.ID($0) }.filter(contains)
    let own = programs.filter { !isSharedDoubted(for: $0) }
      .compactMap { doubt($0, institution[$0]) }
    guard let sharedFit, let lines = lines.first(where: \.areShared),
      let place = lines.suspect(isRecess: sharedFit.areOnlyHoursFit)
    else { return own }
    let common = Doubt(
      hour: institution.year?.academicHour ?? .usual,
      lines: lines,
      lessons: sharedFit.unfit,
      program: nil,
      place: place,
      isInherited: false
    )
    return [common] + own
  }

  /// A program's own doubt; nothing for one without a title to point at.
  private func doubt(_ id: Program.ID, _ program: Program) -> Doubt? {
    let (lines, fit) = (lines[id.index], fits[id.index])
    let own = lines.areShared ? nil : lines.suspect(isRecess: fit.areOnlyHoursFit)
    guard let title = program.title.located else { return nil }
    return Doubt(
      hour: program.academicHour,
      lines: lines,
      lessons: fit.unfit,
      program: title,
      place: own ?? title.range,
      isInherited: own == nil
    )
  }
}

/// How many lessons last whole hours.
private struct LessonFit {
  /// Fewer lessons may all be wrong by themselves.
  private static let fewLessons = 3

  /// Lessons that last no whole number of hours by any way of counting.
  var unfit: [Lesson] = []
  /// How many lessons last whole hours, with the recess between them or without.
  private var fitting = 0
  /// Those of the fitting that are single hours, or listed hour by hour.
  private var hours = 0

  init() {}

  /// Lessons of all groups and all times of the year; none where the hour was not read.
  init(of program: Program, in institution: Institution) {
    guard program.isAcademicHourKnown else { return }
    let groups = institution.groups[program.groups]
    // A group that has an hour of its own says nothing about the program's.
    for lesson in groups.filter({ $0.academicHour == program.academicHour }).flatMap(\.allLessons) {
      if lesson.academicHours == nil {
        unfit.append(lesson)
      } else if lesson.spans.allSatisfy({ program.academicHour.hours(in: $0.minutes) != nil }) {
        fitting += 1
        hours += lesson.spans.allSatisfy { $0.minutes == program.academicHour.minutes } ? 1 : 0
      }
    }
  }

  /// Whether at least three lessons do not fit, and more than do.
  var isMostlyUnfit: Bool { unfit.count >= Self.fewLessons && unfit.count > fitting }

  /// Whether the hour itself fits, so that the recess is to be looked at.
  var areOnlyHoursFit: Bool { fitting > 0 && hours == fitting }

  static func += (sum: inout Self, other: Self) {
    sum.unfit += other.unfit
    sum.fitting += other.fitting
    sum.hours += other.hours
  }
}
