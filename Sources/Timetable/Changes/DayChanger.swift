import CivilTime
import InstitutionModel

/// Applies the changes of days to what is planned for a group.
struct DayChanger {
  let group: Group.ID
  let timetable: Timetable
  private let changes: [DayChange.ID]
  /// The days that some change names.
  private let days: DaySet

  init(of group: Group.ID, by changes: [DayChange.ID], in timetable: Timetable) {
    self.group = group
    self.changes = changes
    self.timetable = timetable
    days = changes.reduce(DaySet()) { days, change in
      days | timetable.year.set(timetable.institution[change].days)
    }
  }

  private var institution: Institution { timetable.institution }

  /// The series without its changed days, and what becomes of each of these.
  func changed(_ series: Series) -> [Series] {
    let touched = series.planned & days
    guard series.standing == .held, !touched.isEmpty else { return [series] }
    var own: [Series] = []
    var taken = DaySet()
    for day in touched {
      let dated = DatedSlot(series.slot, on: timetable.year.date(day))
      let lesson = ChangedLesson(id: series.id, was: dated, now: dated)
      let changes = self.changes(of: lesson).filter {
        // What falls out on a day off can be moved, and nothing else.
        !series.off.contains(day) || institution[$0].effect.move != nil
      }
      guard !changes.isEmpty else { continue }
      taken = taken | timetable.year.set(DateRange(dated.date))
      own += fate(of: lesson, changes).series
    }
    return taken.isEmpty ? [series] : [Series(series, without: taken)] + own
  }

  /// The lessons that the timetable does not have.
  var additions: [Series] {
    changes.flatMap { id -> [Series] in
      let change = institution[id]
      let reach = timetable.schoolYear.days.withSummers
      guard let added = change.effect.addition, !change.isWide,
        let days = change.days.intersection(reach)
      else { return [] }
      let remaker = SlotRemaker(group, in: timetable)
      return days.days.flatMap { date in
        let slot = remaker.added(added.spans, by: change, on: date)
        let dated = DatedSlot(slot, on: date)
        let series = Series.ID(
          group: institution[group].slug,
          at: slot.at,
          part: slot.part,
          hour: nil
        )
        return fate(of: ChangedLesson(id: series, was: nil, now: dated, by: [id])).series
      }
    }
  }

  /// The changes of what it now is, save those that have made it so.
  private func changes(of lesson: ChangedLesson) -> [DayChange.ID] {
    changes.filter { id in
      let change = institution[id]
      return !lesson.changes.contains(id) && change.isAbout(lesson.now, of: group)
        && change.effect.addition == nil && has(change.hour, lesson)
    }
  }

  /// Whether the lesson has the hour; a single hour has none of its own.
  private func has(_ hour: Int?, _ lesson: ChangedLesson) -> Bool {
    guard let hour else { return true }
    return lesson.id.hour == nil
      && hour <= institution[group].academicHour.count(of: lesson.now.slot)
  }

  private func fate(of lesson: ChangedLesson) -> (series: [Series], end: DatedSlot?) {
    fate(of: lesson, changes(of: lesson))
  }

  /// What becomes of a lesson, and of each of its hours that is changed alone.
  private func fate(
    of lesson: ChangedLesson,
    _ changes: [DayChange.ID]
  ) -> (series: [Series], end: DatedSlot?) {
    let hours = changes.filter { institution[$0].hour != nil }
    guard !hours.isEmpty else { return fate(ofWhole: lesson, changes) }
    let numbers = Set(hours.compactMap { institution[$0].hour })
    let pieces = lesson.pieces(numbers, institution[group].academicHour)
    let parted = pieces.hours.flatMap { number, piece in
      fate(ofWhole: piece, changes.filter { [nil, number].contains(institution[$0].hour) }).series
    }
    guard var rest = pieces.rest else { return (parted, nil) }
    rest.changes += hours
    let whole = fate(ofWhole: rest, changes.filter { institution[$0].hour == nil })
    return (parted + whole.series, whole.end)
  }

  private func fate(
    ofWhole lesson: ChangedLesson,
    _ changes: [DayChange.ID]
  ) -> (series: [Series], end: DatedSlot?) {
    let changes = held(changes, for: lesson)
    guard !changes.isEmpty else {
      return ([series(of: lesson, .held, becomes: lesson.now)], lesson.now)
    }
    var next = lesson
    next.changes += changes
    let effect = effect(of: changes)
    if effect.isCancelled || isTakenLater(lesson, by: changes) {
      return ([series(of: next, .cancelled, becomes: nil)], nil)
    }
    next.now = SlotRemaker(group, in: timetable).remade(lesson.now, by: effect, changes)
    next.stations.append(next.now)
    let (rest, end) = fate(of: next)
    guard next.now.date != lesson.now.date else { return (rest, end) }
    var left = next
    left.now = lesson.now
    return ([series(of: left, .moved, becomes: end)] + rest, end)
  }

  /// What all of them do; what is said of one lesson goes before what is said of a whole day.
  func effect(of changes: [DayChange.ID]) -> LessonEffect {
    var effect: LessonEffect?
    for isWide in [false, true] {
      for id in changes where institution[id].isWide == isWide {
        effect = effect?.over(institution[id].effect) ?? institution[id].effect
      }
    }
    return effect ?? LessonEffect()
  }

  private func series(
    of lesson: ChangedLesson,
    _ standing: Series.Standing,
    becomes end: DatedSlot?
  ) -> Series {
    let date = lesson.now.date
    return Series(
      lesson.id,
      of: group,
      lesson.now.slot,
      in: timetable.period(of: group, on: date),
      standing,
      on: timetable.year.set(DateRange(date)),
      by: ChangedDay(
        was: lesson.was,
        becomes: end,
        lesson.changes,
        over: lesson.stationBefore(end),
        planning: lesson.hours
      )
    )
  }
}
