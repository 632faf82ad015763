import InstitutionModel

extension Timetable {
  /// What the group does in a week outside of periods and holidays, in order of time.
  ///
  /// It is face to face save for lessons with a format of their own, and for a group that learns
  /// wholly at a distance.
  public func ordinaryWeek(of group: Group) -> [WeeklySlot] {
    maker(group).ordinary
  }

  /// Whether all that the group does outside of periods is at a distance, so that a period moves nothing.
  public func isAlwaysAtDistance(_ group: Group) -> Bool {
    if group.lessons.contains(where: { $0.traits.format == nil }) { return false }
    let week = ordinaryWeek(of: group)
    return !week.isEmpty && week.allSatisfy(\.activity.isDistance)
  }

  /// What the group does in a distance week without holidays, in order of time.
  ///
  /// Whether the group is suspended plays no part.
  public func distanceWeek(of group: Group) -> [WeeklySlot] {
    maker(group).slots(group.distance)
  }

  func maker(_ group: Group) -> SlotMaker {
    // Looked up where they lie: an institution is large to copy.
    SlotMaker(
      group,
      academicHour: group.academicHour,
      platform: institution.platformName,
      messenger: institution.messengerName
    )
  }

  /// What the group would do in weeks of every kind, stretch by stretch, whether or not a period has
  /// such weeks; kinds in which its lessons stop are left out.
  public func weekPlans(of group: Group.ID) -> [WeekPlan] {
    stretches(of: group).flatMap { stretch in
      let maker = self.maker(stretch.group)
      let days = year.set(stretch.days)
      let ordinary = WeekPlan(kind: .ordinary, days: days, slots: maker.ordinary)
      let grounds = stretch.group.groundLearning.enumerated().compactMap {
        plan(.ground($0.offset), $0.element.learning, maker, days)
      }
      let distance = plan(.distance, stretch.group.distance, maker, days)
      return [ordinary] + [distance].compactMap(\.self) + grounds
    }
  }

  /// Those of the distance weeks alone.
  public func distancePlans(of group: Group.ID) -> [WeekPlan] {
    stretches(of: group).compactMap { stretch in
      let maker = self.maker(stretch.group)
      return plan(.distance, stretch.group.distance, maker, year.set(stretch.days))
    }
  }

  /// `nil` where lessons stop.
  private func plan(
    _ kind: WeekKind,
    _ learning: DistanceLearning,
    _ maker: SlotMaker,
    _ days: DaySet
  ) -> WeekPlan? {
    learning.isSuspended ? nil : WeekPlan(kind: kind, days: days, slots: maker.slots(learning))
  }

  /// The days of the stretch on which an ordinary week has something, working or not.
  public func plannedDays(in stretch: GroupStretch) -> DaySet {
    let days = year.set(stretch.days)
    return ordinaryWeek(of: stretch.group).reduce(DaySet()) {
      $0 | self.days(of: $1, in: days).planned
    }
  }

  /// The days of a plan on which a slot is planned, working or not; none that goes by another day of the week.
  public func days(of slot: WeeklySlot, in plan: WeekPlan) -> DaySet {
    let days = days(of: slot, in: plan.days)
    return days.planned - (days.off & year.moved)
  }
}
