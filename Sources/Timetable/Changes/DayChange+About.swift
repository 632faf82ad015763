import CivilTime
import InstitutionModel

extension DayChange {
  /// Whether it is about what a group has on a day.
  func isAbout(_ dated: DatedSlot, of group: Group.ID) -> Bool {
    guard days.contains(dated.date) else { return false }
    let slot = dated.slot
    if let start { return slot.isOn(at: start) && isMeant(slot) && isOf(group) }
    return isMeant(slot) && isOf(group)
  }

  private func isOf(_ group: Group.ID) -> Bool {
    switch scope {
    case .groups(let groups), .covered(let groups): groups.contains(group)
    case .teacher, .site: true
    }
  }

  private func isMeant(_ slot: WeeklySlot) -> Bool {
    switch scope {
    case .groups, .covered:
      (slot.activity.isLesson || start != nil && slot.activity.isWork)
        && (absent.map(slot.teachers.contains) ?? true)
    case .teacher(let teacher): slot.activity.isWork && slot.teachers.contains(teacher)
    case .site(let site): slot.place.isAt(site)
    }
  }
}

extension WeeklySlot {
  /// Whether it begins then, or goes on.
  fileprivate func isOn(at time: TimeOfDay) -> Bool {
    at.time == time || span.map { $0.start <= time && time < $0.end } ?? false
  }
}

extension Place {
  fileprivate func isAt(_ site: Site.ID) -> Bool {
    switch self {
    case .room(let own, _): own == site
    case .platform, .chat, .stated: false
    }
  }
}
