import Documents
import InstitutionModel
import Russian
import SourceText
import Timetable

/// The parts of the page of a group.
struct GroupSchedulePage {
  let id: Group.ID
  let source: PublicSource
  let group: Group
  let program: Program

  init(_ id: Group.ID, _ source: PublicSource) {
    self.id = id
    self.source = source
    group = source.institution[id]
    program = source.institution[group.program]
  }

  /// ««Весёлая кисточка», группа 1».
  var title: String { "\(program.quotedTitle), \(group.label)" }

  var blocks: [Block] {
    [.heading(level: 1, [.text(title)]), .facts(facts)] + week + period
  }

  private var facts: [Fact] {
    var facts = [
      Fact("Программа", [source.link(group.program)]),
      Fact("Педагог", [source.link(group.teacher)]),
    ]
    if let year = group.yearOfStudy { facts.append(Fact("Год обучения", [.text("\(year)")])) }
    if let hours = group.weeklyHours {
      facts.append(Fact("В неделю", [.text(hours.value.academicHourCount)]))
    }
    if let room = group.room { facts.append(Fact("Кабинет", [.text(room)])) }
    return facts
  }

  private var week: [Block] {
    let heading = Block.heading(level: 2, ["Неделя"], anchor: "week")
    let isDistance = group.isWhollyAtDistance
    let slots = source.timetable.ordinaryWeek(of: id)
    guard !slots.isEmpty else { return [heading, .paragraph(["Расписание уточняется."])] }
    let words = SessionWords(of: group)
    let entries = slots.map { slot in
      WeekTable.Entry(
        slot: slot,
        words: isDistance ? [.text(words.shortWords(slot.activity))] : hours(slot)
      )
    }
    let caption = isDistance ? "Каждую неделю, с применением ЭО и ДОТ" : "Каждую неделю, очно"
    let table = Block.table(WeekTable(entries).table(caption: caption))
    return [heading, table] + (isDistance ? facts(distance.facts) : [])
  }

  private func hours(_ slot: WeeklySlot) -> [Inline] {
    slot.academicHours == 0 ? [] : [.text(slot.academicHours.academicHourCount)]
  }

  private var distance: DistanceFacts {
    DistanceFacts(group.distance, source.institution.regulation)
  }

  /// The current period in dates; nothing when none covers the group.
  private var period: [Block] {
    guard let id = source.currentPeriod(of: id) else { return [] }
    let term = PublicPeriod(source.institution[id])
    let heading = Block.heading(level: 2, [.text("Период \(term.shortTerm)")], anchor: "period")
    if group.distance.isSuspended {
      return [heading, .callout(.attention, [suspension(id)])]
    }
    let lead = Block.paragraph([
      .badge("дистанционно", .good), " Обучение с\u{A0}применением ЭО и\u{A0}ДОТ. ",
      source.link(id, "Что делать семье"),
    ])
    return [heading, lead] + sessions(in: id, caption: "Занятия и\u{A0}задания \(term.term)")
      + (group.isWhollyAtDistance ? [] : facts(distance.facts))
  }

  /// Why is told to staff only.
  private func suspension(_ period: DistancePeriod.ID) -> Block {
    .paragraph([
      "В\u{A0}этот период занятия группы не\u{A0}проводятся; после него расписание прежнее. ",
      source.link(period, "Подробнее о\u{A0}периоде"),
    ])
  }

  private func sessions(in period: DistancePeriod.ID, caption: String) -> [Block] {
    let words = SessionWords(of: group)
    let entries = source.timetable.sessions(of: id, in: period).map { session in
      SessionList.Entry(
        session: session,
        words: [words.badge(session.activity), .text(" " + words.words(session.activity))]
      )
    }
    guard !entries.isEmpty else {
      return [.paragraph(["В\u{A0}этот период у\u{A0}группы нет занятий по\u{A0}расписанию."])]
    }
    return [.table(SessionList(entries: entries).table(caption: caption))]
  }

  private func facts(_ facts: [Fact]) -> [Block] { facts.isEmpty ? [] : [.facts(facts)] }
}
