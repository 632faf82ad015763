import InstitutionModel

/// The periods whose orders changed a timetable.
struct TimetableChanges: Hashable, Sendable {
  /// The period that the page shows or announces.
  var shown: DistancePeriod.ID?
  /// That one and all before it: orders only ever grow in number.
  var periods: [DistancePeriod.ID]
}

extension PublicSource {
  /// The changes of the timetable of all groups.
  var timetableChanges: TimetableChanges { changes(upTo: currentPeriod) { _ in true } }

  /// The changes that concern a group.
  func timetableChanges(of group: Group.ID) -> TimetableChanges {
    changes(upTo: currentPeriod(of: group)) { $0.coverage.contains(group) }
  }

  /// All periods up to one that concern somebody; once that is over, all of the year.
  private func changes(
    upTo shown: DistancePeriod.ID?,
    where concerns: (DistancePeriod) -> Bool
  ) -> TimetableChanges {
    // Once all are past, the last that ended need not be the last that began.
    let last = shown.map { isPast($0) ? institution.periods.count - 1 : $0.index } ?? -1
    let periods = institution.periods.indices.prefix(last + 1)
      .filter { concerns(institution.periods[$0]) }
    return TimetableChanges(shown: shown, periods: periods.map { DistancePeriod.ID($0) })
  }
}
