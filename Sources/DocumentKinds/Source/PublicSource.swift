import CivilTime
import Documents
import InstitutionModel
import Rules
import SourceText
import Timetable

/// What kinds of the public tree may know.
///
/// A reference to what never changes: every part of every document holds it, and an institution has
/// dozens of values to copy.
public final class PublicSource: Sendable {
  public let institution: Institution
  public let timetable: Timetable
  /// The period that schedules show in dates: it holds on the build's date, or comes next, or was
  /// the last.
  public let currentPeriod: DistancePeriod.ID?
  /// The prose of the institution's own pages, by their index.
  let pages: [[Block]]
  let catalogue: Catalogue
  /// By index of the group: the same as ``currentPeriod`` among the periods that cover it.
  private let currentPeriods: [DistancePeriod.ID?]
  /// By index of the period: whether its last day was before the build's date, of which nothing else
  /// is kept.
  private let isPast: [Bool]
  /// By index of the period; `nil` for one outside of the school year.
  private let windows: [PeriodWindow?]
  /// By index of the source file; not the files, since their texts hold invitations.
  private let paths: [String]

  public init(
    _ validated: ValidatedInstitution,
    on date: CalendarDate,
    pages: [[Block]],
    files: SourceSet
  ) {
    let timetable = validated.timetable
    institution = validated.institution
    self.timetable = timetable
    currentPeriod = timetable.currentPeriod(on: date)
    currentPeriods = validated.institution.groups.indices.map {
      timetable.currentPeriod(of: Group.ID($0), on: date)
    }
    isPast = validated.institution.periods.indices.map {
      timetable.isPast(DistancePeriod.ID($0), on: date)
    }
    windows = validated.institution.periods.indices.map {
      PeriodWindow(of: DistancePeriod.ID($0), in: timetable, on: date)
    }
    self.pages = pages
    catalogue = Catalogue(validated.institution)
    paths = files.files.map(\.path)
  }

  /// The period of the group that its schedule shows in dates; `nil` when none covers it.
  public func currentPeriod(of group: Group.ID) -> DistancePeriod.ID? {
    currentPeriods[group.index]
  }

  /// Whether the period neither holds nor is to come.
  public func isPast(_ period: DistancePeriod.ID) -> Bool { isPast[period.index] }

  /// The days of the period that papers and pages show; `nil` when it has none in the school year.
  func window(of period: DistancePeriod.ID) -> PeriodWindow? { windows[period.index] }

  /// What the period brings to the group on the days that are shown, in order of time, and what a day
  /// off with a name takes from it.
  func occurrences(of group: Group.ID, in period: DistancePeriod.ID) -> [Occurrence] {
    guard let window = window(of: period) else { return [] }
    return window.shown(timetable.occurrences(of: group, in: period).filter(\.isTold))
  }

  /// The name by which documents of the period are told apart: its first day.
  public func name(of period: DistancePeriod.ID) -> String { catalogue.slug(of: period) }

  /// The paths of the files that the ranges lie in, sorted, each once.
  func paths(of ranges: SourceRange...) -> [String] { paths(of: ranges) }

  func paths(of ranges: [SourceRange]) -> [String] {
    Set(ranges.map(\.file)).sorted().compactMap { file in
      paths.indices.contains(Int(file.index)) ? paths[Int(file.index)] : nil
    }
  }
}
