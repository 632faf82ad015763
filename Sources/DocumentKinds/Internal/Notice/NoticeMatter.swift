import InstitutionModel

/// What a notice tells a group, by what was decided last about the period.
enum NoticeMatter: CaseIterable, Hashable, Sendable {
  /// Its lessons go on at a distance.
  case transfer
  /// They go on at a distance for longer.
  case prolongation
  /// They are as before the period again.
  case resumption
  /// They are at a distance all year, whatever is decided.
  case always
  /// The same once the period was ended: nothing begins and nothing ends.
  case unchanged
  /// They stop, perhaps for longer.
  case suspension

  /// An end counts before a prolongation, as it was decided later.
  init(_ standing: NoticeStanding, _ period: DistancePeriod) {
    self =
      switch standing {
      case .always: period.ending != nil ? .unchanged : .always
      case .moved: period.ending != nil ? .resumption : .moved(period)
      case .suspended: period.ending != nil ? .resumption : .suspension
      }
  }

  /// Of a group that would otherwise be taught face to face, in a period that was not ended.
  private static func moved(_ period: DistancePeriod) -> NoticeMatter {
    period.prolongations.isEmpty ? .transfer : .prolongation
  }
}
