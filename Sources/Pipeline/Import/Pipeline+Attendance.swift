import CivilTime
import Diagnostics
import DocumentKinds
import InstitutionModel
import Russian
import SourceText

/// Tables of attendance that are prepared; nothing is written yet.
public struct PreparedAttendance: Sendable {
  /// What is to be told, with the files that findings point into.
  public var told: CheckedInstitution
  public var files: [EditedFile] = []
  /// How many rows are added.
  public var rows = 0
  /// The first day of the period; `nil` where the definitions have an error.
  public var period: CalendarDate?
}

extension Pipeline {
  /// Prepares the tables of a period: a row for each group and day, to be filled.
  ///
  /// - Parameters:
  ///   - first: The first day of the period; `nil` for the current one.
  ///   - request: Which definitions.
  /// - Returns: The tables, of which nothing is written yet.
  /// - Throws: `Failure` when a folder cannot be read or there is no such period.
  public func newAttendance(
    ofPeriodFrom first: CalendarDate?,
    for request: Request
  ) throws(Failure) -> PreparedAttendance {
    let desk = try AttendanceDesk(self, request)
    var prepared = PreparedAttendance(told: desk.checked)
    guard let register = desk.register else { return prepared }
    let period = try Self.period(from: first, register)
    prepared.period = register.institution[period].first.value
    var edits = desk.edits(register)
    for id in register.institution[period].coverage.groups {
      let slug = register.institution[id].slug
      for date in register.days(of: id, in: period)
      where register.period(of: id, on: date) == period && !edits.hasRow(slug, date) {
        guard case .unmarked = register.day(date, of: id) else { continue }
        let parts = register.parts(of: date, id)
        for part in parts { edits.add(id, .init(slug, date, part, nil)) }
        prepared.rows += parts.count
      }
    }
    prepared.files = edits.changedFiles(desk.inputs).map {
      EditedFile($0, in: request.content, beside: desk.inputs)
    }
    return prepared
  }

  private static func period(
    from first: CalendarDate?,
    _ register: AppendixOneRegister
  ) throws(Failure) -> DistancePeriod.ID {
    let periods = register.institution.periodIDs
    guard let current = register.currentPeriod else { throw .usage("дистанционных периодов нет") }
    guard let first else { return current }
    if let named = periods.first(where: { register.institution[$0].first.value == first }) {
      return named
    }
    let days = Set(periods.map { register.institution[$0].first.value }).sorted()
    throw .usage(
      "--period: нет периода, который начинается \(first.russianFigures); есть: "
        + days.map(\.russianFigures).joined(separator: ", ")
    )
  }
}
