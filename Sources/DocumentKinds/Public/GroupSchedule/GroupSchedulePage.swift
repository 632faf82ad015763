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
      + DayChangeList(source.changedLessons(of: id), in: source).blocks
      + (leadsWithPeriod ? period + week : week + period)
      + source.section(of: source.eventsOfYear.filter { $0.concerns(id) }, for: .group)
      + CalendarFrame.offer(of: GroupCalendar.id(of: id, in: source), called: title)
      + source.offer(ofFeed: GroupFeed.id(of: id, in: source))
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
      let isKnown = ownSlots.contains { $0.isAt(group.site) }
      facts.append(
        Fact("Площадка", [isKnown ? source.link(.place(group.site), site) : .text(site)])
      )
    }
    if let room = group.room.value { facts.append(Fact("Кабинет", rooms(in: room))) }
    if let term = source.term(of: [id]) { facts.append(Fact("Занятия", [.text(term)])) }
    return facts
  }

  /// What the group has in ordinary weeks of the whole year.
  private var ownSlots: [WeeklySlot] {
    TimetableStretch.all(of: id, in: source).flatMap(\.slots)
  }

  /// The rooms, each leading to its grid where the group itself has lessons in it.
  private func rooms(in names: String) -> [Inline] {
    let own = Set(ownSlots.flatMap { WeekBoardColumn.all(of: $0, in: source) })
    let rooms = RoomName.all(in: names).map { ($0.text, source.rooms.find($0, at: group.site)) }
    guard rooms.allSatisfy({ $1.map { own.contains(.room($0)) } ?? false }) else {
      return [.text(names.besideRoomWord)]
    }
    return .list(
      rooms.compactMap { name, id in
        id.map { source.link(.room($0.index), name.besideRoomWord) }
      }
    )
  }

  /// The ordinary week with what changes in the year.
  private var week: [Block] {
    let week = GroupWeek(id, of: group, source)
    let name: Inline = leadsWithPeriod && !week.isAtDistance ? "Неделя вне периода" : "Неделя"
    return [.heading(level: 2, [name], anchor: "week")] + week.blocks
      + (week.isAtDistance && week.isKnown ? facts(distance(nil).facts) : [])
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
      $0.badges + [.text(" " + words.dated($0, beside: .labels))]
    }
    return [.table(table)]
      + source.remark(onEndOf: period)
  }

  /// A list of facts, or nothing where there are none.
  private func facts(_ facts: [Fact]) -> [Block] { facts.isEmpty ? [] : [.facts(facts)] }
}

extension WeeklySlot {
  /// Whether it is face to face at the place.
  fileprivate func isAt(_ site: Site.ID?) -> Bool {
    switch place {
    case .room(let own, _): own == site
    case .platform, .chat, .stated: false
    }
  }
}
