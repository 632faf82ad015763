import CivilTime
import Definitions
import InstitutionModel
import SourceText

/// The academic hours by which most lessons last no whole number of hours: rather the line that sets
/// the hour is wrong than all of these lessons.
///
/// Russian: «академический час», «перемена».
struct DoubtedHours {
  /// One line to be looked at.
  struct Doubt {
    var hour: AcademicHour
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
  private let fits: [LessonFit]
  /// Whether the hour that the institution sets for several programs is in doubt.
  private let isSharedDoubted: Bool

  init(_ institution: Institution, _ definitions: Definitions) {
    let year = definitions.institution?.value.year?.value
    let written = Dictionary(
      definitions.programs.map { ($0.slug, $0.definition.value) },
      uniquingKeysWith: { first, _ in first }
    )
    let lines = institution.programs.map { HourLines(of: written[$0.slug], year) }
    let fits = institution.programs.map { LessonFit(of: $0, in: institution) }
    let shared = lines.indices.filter { lines[$0].areShared }.map { fits[$0] }
    let sum = shared.reduce(into: LessonFit()) { $0 += $1 }
    isSharedDoubted = shared.count > 1 && sum.isMostlyUnfit
    self.lines = lines
    self.fits = fits
  }

  /// Whether the hour of the program is in doubt, so that nothing follows from it.
  func contains(_ program: Program.ID) -> Bool {
    fits[program.index].isMostlyUnfit || isSharedDoubted(for: program)
  }

  /// The lines that set the hour of a program.
  func lines(of program: Program.ID) -> HourLines { lines[program.index] }

  private func isSharedDoubted(for program: Program.ID) -> Bool {
    isSharedDoubted && lines[program.index].areShared
  }
}

extension DoubtedHours {
  /// What is in doubt, each line once.
  func doubts(in institution: Institution) -> [Doubt] {
    let programs = institution.programs.indices.map { Program.ID($0) }.filter(contains)
    let shared = programs.filter(isSharedDoubted(for:))
    let own = programs.filter { !isSharedDoubted(for: $0) }.map { doubt($0, institution[$0]) }
    guard let first = shared.first, let place = lines[first.index].nearest else { return own }
    let common = Doubt(
      hour: institution.year.academicHour,
      lines: lines[first.index],
      lessons: shared.flatMap { fits[$0.index].unfit },
      program: nil,
      place: place,
      isInherited: false
    )
    return [common] + own
  }

  private func doubt(_ id: Program.ID, _ program: Program) -> Doubt {
    let lines = lines[id.index]
    return Doubt(
      hour: program.academicHour,
      lines: lines,
      lessons: fits[id.index].unfit,
      program: program.title,
      place: lines.isHourOwn ? lines.nearest ?? program.title.range : program.title.range,
      isInherited: !lines.isHourOwn
    )
  }
}

/// How many lessons last whole hours.
private struct LessonFit {
  /// Fewer lessons may all be wrong by themselves.
  private static let fewLessons = 3

  var unfit: [Lesson] = []
  private var fitting = 0

  init() {}

  init(of program: Program, in institution: Institution) {
    guard program.isAcademicHourKnown else { return }
    for lesson in institution.groups[program.groups].flatMap(\.allLessons) {
      if lesson.academicHours == nil {
        unfit.append(lesson)
      } else if lesson.spans.allSatisfy({ program.academicHour.hours(in: $0.minutes) != nil }) {
        fitting += 1
      }
    }
  }

  var isMostlyUnfit: Bool { unfit.count >= Self.fewLessons && unfit.count > fitting }

  static func += (sum: inout Self, other: Self) {
    sum.unfit += other.unfit
    sum.fitting += other.fitting
  }
}
