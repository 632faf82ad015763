import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The parts of the page of a group.
struct GroupSchedulePage {
  let id: Group.ID
  let source: PublicSource
  /// The group as it is at the beginning of the year.
  let group: Group

  init(_ id: Group.ID, _ source: PublicSource) {
    self.id = id
    self.source = source
    let group = source.institution[id]
    self.group = group.atBeginning(of: source.timetable.schoolYear.days)
  }

  /// ««Весёлая кисточка», группа 1».
  var title: String { source.institution.fullName(of: group) }

  /// What families look for first: a period that holds or is to come, else the week.
  var blocks: [Block] {
    [.heading(level: 1, [.text(title)])]
      + (NextLesson(id, in: source).map { [.nextLesson($0)] } ?? []) + [.facts(facts)]
      + (leadsWithPeriod ? period + week : week + period)
      + YearCalendar(of: source.timetable.series(of: id), in: source.timetable).blocks
  }

  /// Whether a period holds or is to come: then its dates are what families look for.
  private var leadsWithPeriod: Bool {
    source.currentPeriod(of: id).map { !source.isPast($0) } ?? false
  }

  /// The program, who teaches, hours and place; what is not known is left out.
  private var facts: [Fact] {
    var facts = [
      Fact("Программа", [source.link(group.program)]),
      Fact(group.otherTeachers.isEmpty ? "Педагог" : "Педагоги", source.links(toTeachersOf: group)),
    ]
    if let year = group.yearOfStudy.value { facts.append(Fact("Год обучения", [.text("\(year)")])) }
    if let hours = group.weeklyHours.value {
      facts.append(Fact("В неделю", [.text(hours.academic)]))
    }
    if !group.isWhollyAtDistance, let site = source.institution.siteName(of: group.site) {
      facts.append(Fact("Площадка", [.text(site)]))
    }
    if let room = group.room.value { facts.append(Fact("Кабинет", [.text(room.besideRoomWord)])) }
    if let term = source.term(of: [id]) { facts.append(Fact("Занятия", [.text(term)])) }
    return facts
  }

  /// The ordinary week, or several where the timetable changes in the year.
  private var week: [Block] {
    let stretches = TimetableStretch.all(of: id, in: source)
    let isDistance = stretches.contains(where: \.group.isWhollyAtDistance)
    let name: Inline = leadsWithPeriod && !isDistance ? "Неделя вне периода" : "Неделя"
    let heading = Block.heading(level: 2, [name], anchor: "week")
    guard stretches.contains(where: { !$0.slots.isEmpty }) else {
      return [heading, .paragraph([.text(withoutTimetable)])]
    }
    return [heading] + stretches.flatMap(week) + parityRemark(stretches.flatMap(\.slots))
      + (isDistance ? facts(distance(nil).facts) : [])
  }

  private var withoutTimetable: String {
    group.meetsByAgreement
      ? "Время занятий\u{A0}– по\u{A0}согласованию с\u{A0}педагогом." : "Расписание уточняется."
  }

  /// The week by its hours under what else is different in it.
  private func week(_ stretch: TimetableStretch) -> [Block] {
    if stretch.group.hasLessonsTakenAway,
      let term = stretch.term(in: source.timetable.schoolYear.days)
    {
      return [.paragraph([.text("\(term.capitalizedFirst) занятий нет.")])]
    }
    if let told = distanceDays(of: stretch) { return changes(in: stretch) + told }
    let isDistance = stretch.group.isWhollyAtDistance
    let words = SlotWords(in: source, of: group.program)
    let entries = stretch.slots.map { slot in
      (slot: slot, words: isDistance ? [.text(words.weekly(slot))] : lesson(slot))
    }
    return changes(in: stretch) + [.week(WeekGrid(entries, caption: caption(of: stretch)))]
  }

  /// Days that are all of a period have no ordinary week: their dates are told with the period.
  private func distanceDays(of stretch: TimetableStretch) -> [Block]? {
    let period = source.institution.periodIDs.first { period in
      let days = source.timetable.days(of: period)?.intersection(stretch.days)
      return source.institution[period].coverage.contains(id) && days == stretch.days
    }
    guard let period, let term = stretch.term(in: source.timetable.schoolYear.days) else {
      return nil
    }
    let words = "\(term.capitalizedFirst)\u{A0}– период с\u{A0}применением ЭО и\u{A0}ДОТ. "
    return [.paragraph([.text(words), source.link(period, "Подробнее о\u{A0}периоде")])]
  }

  /// How families tell even weeks from odd ones.
  private func parityRemark(_ slots: [WeeklySlot]) -> [Block] {
    guard let weeks = slots.compactMap(\.traits.weeks).first else { return [] }
    if let counted = weeks.first { return countedRemark(counted) }
    let words = "Чётные и\u{A0}нечётные недели\u{A0}– по\u{A0}номеру недели в\u{A0}календаре"
    let first = source.timetable.schoolYear.days.first
    let kind = WeekParity(of: first) == .even ? "чётная" : "нечётная"
    let example = "неделя, в\u{A0}которую начался учебный год (\(first.russianDay)), \(kind)"
    return [.paragraph([.text("\(words): \(example).")], .note)]
  }

  /// How the institution counts its weeks.
  private func countedRemark(_ first: CalendarDate) -> [Block] {
    let names = source.timetable.schoolYear.weekCount?.names ?? []
    let week = "неделя, в\u{A0}которой день \(first.russianLong)"
    let turn = names.map { "«\($0)»" }.joined(separator: ", ")
    return [
      .paragraph(
        [.text("Недели считает учреждение: первая\u{A0}– \(week); по\u{A0}порядку: \(turn).")],
        .note
      )
    ]
  }

  /// «Каждую неделю, очно»; a timetable of a part of the year says of which.
  private func caption(of stretch: TimetableStretch) -> String {
    let isMixed = stretch.slots.contains(where: \.activity.isDistance)
    let isAlternating = stretch.slots.contains { $0.traits.weeks != nil }
    let way: String
    if stretch.group.isWhollyAtDistance {
      way = "с применением ЭО и ДОТ"
    } else {
      way = isMixed ? "очно и с\u{A0}применением ЭО и\u{A0}ДОТ" : "очно"
    }
    let term = stretch.term(in: source.timetable.schoolYear.days)
    return
      "\(term?.capitalizedFirst ?? (isAlternating ? "По\u{A0}неделям" : "Каждую неделю")), \(way)"
  }

  /// Room, place and teachers where they are not those of the beginning.
  private func changes(in stretch: TimetableStretch) -> [Block] {
    let changed = stretch.group
    var parts: [String] = []
    if changed.teacher != group.teacher || changed.otherTeachers != group.otherTeachers,
      let names = source.institution.teacherNames(of: changed)
    {
      parts.append("\(changed.allTeachers.count > 1 ? "педагоги" : "педагог"): \(names)")
    }
    if changed.site != group.site, let site = source.institution.siteName(of: changed.site) {
      parts.append("площадка: \(site)")
    }
    if changed.room.value != group.room.value, let room = changed.room.value {
      parts.append(room.asRoom)
    }
    guard !parts.isEmpty, let term = stretch.term(in: source.timetable.schoolYear.days) else {
      return []
    }
    let words = "\(term.capitalizedFirst) \(parts.joined(separator: ", "))"
    return [.paragraph([.text(words)])]
  }

  /// Hours and what is particular; nothing for a lesson like the others.
  private func lesson(_ slot: WeeklySlot) -> [Inline] {
    let hours = slot.hours.isZero ? nil : slot.hours.academic
    let traits = LessonWords(source: source, program: group.program)(slot.traits)
    let words = [hours, traits].compactMap { $0 }
    return words.isEmpty ? [] : [.text(words.joined(separator: ", "))]
  }

  /// How the group learns in a period, or as usual.
  private func distance(_ period: DistancePeriod?) -> DistanceFacts {
    let learning = period.map { group.distance(on: $0.ground) } ?? group.distance
    return DistanceFacts(learning, source.institution.regulation)
  }

  /// The current period in dates; nothing when none covers the group.
  private var period: [Block] {
    guard let id = source.currentPeriod(of: id) else { return [] }
    let learning = distance(source.institution[id])
    guard !learning.distance.isSuspended else { return suspension(id) }
    let term = PublicPeriod(source.institution[id])
    return source.opening(of: id, link: "Что делать семье")
      + occurrences(in: id, caption: "Занятия и\u{A0}задания \(term.term)")
      + (group.isWhollyAtDistance ? [] : facts(learning.facts))
  }

  /// That lessons stop, while that matters; why is told to staff only.
  private func suspension(_ period: DistancePeriod.ID) -> [Block] {
    guard !source.isPast(period) else { return [] }
    let words: Inline = .text(
      "В\u{A0}этот период занятия группы не\u{A0}проводятся; после него расписание прежнее. "
        + "Часы плана не\u{A0}пропадут: \(source.owed(to: id, in: period)) группа проведёт очно. "
    )
    let remark = PublicPeriod(source.institution[period]).draftRemark
    let link = source.link(period, "Подробнее о\u{A0}периоде")
    return [
      source.heading(of: period),
      .callout(.attention, [.paragraph(remark + [words, link])]),
    ]
  }

  /// The lessons of the period by date, or that there are none.
  private func occurrences(in period: DistancePeriod.ID, caption: String) -> [Block] {
    let words = SlotWords(in: source, of: group.program)
    let occurrences = source.occurrences(of: id, in: period)
    guard !occurrences.isEmpty else {
      return [.paragraph(["В\u{A0}этот период у\u{A0}группы нет занятий по\u{A0}расписанию."])]
    }
    let table = Table.occurrences(occurrences, caption: caption) {
      [words.badge($0), .text(" " + words.dated($0))]
    }
    return [.table(table)]
      + source.remark(onEndOf: period)
  }

  /// A list of facts, or nothing where there are none.
  private func facts(_ facts: [Fact]) -> [Block] { facts.isEmpty ? [] : [.facts(facts)] }
}
