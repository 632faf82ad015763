import CivilTime
import Schema
import SourceText

extension Institution {
  /// Adds the changes of days that say whom they are about, and keeps why and by which order for staff.
  mutating func addChanges(
    of definitions: Definitions,
    _ names: NameTable,
    to records: inout StaffRecords
  ) {
    let known = definitions.changes.flatMap { lines in
      changes(lines, names).map { (change: $0, lines: lines.value) }
    }
    let ordered = known.enumerated().sorted {
      ($0.element.change.days.first, $0.offset) < ($1.element.change.days.first, $1.offset)
    }
    dayChanges = ordered.map(\.element.change)
    records.changeReasons = ordered.map(\.element.lines.reason.value)
    records.changeDirectives = ordered.map(\.element.lines.directive.value)
    for change in dayChanges { nameSubstitute(of: change) }
  }

  /// Names who teaches instead at each group that it may be about.
  private mutating func nameSubstitute(of change: DayChange) {
    guard case .teacher(let teacher) = change.effect.substitute else { return }
    for group in groups(of: change.scope) where !groups[group].substitutes.contains(teacher) {
      groups[group].substitutes.append(teacher)
    }
  }

  /// The indices of the groups whose lessons may be meant: those of a teacher, or that meet at a place.
  public func groups(of scope: DayChange.Scope) -> [Int] {
    switch scope {
    case .groups(let groups), .covered(let groups): groups.map(\.index)
    case .teacher(let teacher): groups.indices.filter { groups[$0].allTeachers.contains(teacher) }
    case .site(let site):
      groups.indices.filter { index in
        groups[index].site == site || groups[index].lessons.contains { $0.traits.site == site }
      }
    }
  }

  /// The groups with which the lessons of others are held together.
  public func guests(of change: DayChange) -> [Group.ID] {
    guard !change.effect.partners.isEmpty else { return [] }
    switch change.scope {
    case .groups(let groups), .covered(let groups):
      return change.effect.partners.filter { !groups.contains($0) }
    case .teacher, .site: return change.effect.partners
    }
  }

  /// One for each stretch of days; none where days or those whom it is about cannot be understood.
  private func changes(_ located: Located<DayChangeLines>, _ names: NameTable) -> [DayChange] {
    let lines = located.value
    guard lines.isClear, let scope = scope(of: lines, names),
      let effect = effect(of: lines, scope, names), !effect.isEmpty
    else { return [] }
    return lines.days.map { days in
      var change = DayChange(scope, on: days, at: located.range, place: lines.firstDay?.range)
      change.effectPlace = lines.effectRange ?? change.place
      change.absent = lines.teacher.value.flatMap(names.teacher)
      change.start = lines.start.value
      change.hour = lines.hour.value
      change.announced = lines.announced.value
      change.effect = effect
      return change
    }
  }

  private func scope(of lines: DayChangeLines, _ names: NameTable) -> DayChange.Scope? {
    if !lines.groups.isAbsent {
      let named = names.joined(lines.groups.items)
      let groups = named.compactMap { names.onlyGroup($0.value) }
      return groups.count == named.count ? .groups(groups) : nil
    }
    if lines.coverage.isAbsent {
      if let teacher = lines.teacher.value { return names.teacher(teacher).map { .teacher($0) } }
      if let site = lines.site.value { return names.site(site).map { .site($0) } }
      if lines.exceptions.isAbsent { return nil }
    }
    let coverage = coverage(of: lines.coverage, except: lines.exceptions, names)
    return coverage.isKnown ? .covered(coverage.groups) : nil
  }

  /// `nil` where a name in it is nobody's.
  private func effect(
    of lines: DayChangeLines,
    _ scope: DayChange.Scope,
    _ names: NameTable
  ) -> LessonEffect? {
    var effect = LessonEffect()
    effect.isCancelled = lines.isCancelled.value ?? false
    effect.move = lines.move.value
    effect.addition = lines.addition.value
    effect.format = lines.format.value
    effect.partners = names.joined(lines.partners.items).compactMap { names.onlyGroup($0.value) }
    if let room = lines.room.value {
      let both = RoomAtSite(room).flatMap { both in names.site(both.site).map { (both.room, $0) } }
      (effect.room, effect.site) = both.map { ($0, $1) } ?? (room, nil)
    }
    if let name = lines.substitute.value {
      guard let substitute = substitute(name, names) else { return nil }
      effect.substitute = substitute
    }
    if let site = lines.site.value {
      if case .site = scope { return effect }
      guard let site = names.site(site) else { return nil }
      effect.site = site
    }
    if let absent = lines.teacher.value {
      guard names.teacher(absent) != nil else { return nil }
      // Somebody is away, and nobody is found yet who gives the lessons.
      if effect.isEmpty { effect.substitute = .open }
    }
    return effect
  }

  private func substitute(_ name: String, _ names: NameTable) -> LessonEffect.Substitute? {
    name.saysNoSubstitute ? .open : names.teacher(name).map { .teacher($0) }
  }
}
