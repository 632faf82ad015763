import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// Times, place and hours of what a teacher does on a day.
struct WorkingTimeWords {
  private let institution: Institution
  /// Where the teacher works in distance periods, clause 4.23; `nil` where it is not known.
  private let workplace: Workplace?

  init(of teacher: Teacher.ID, in source: InternalSource) {
    institution = source.institution
    workplace = source.records[teacher].workplace.value
  }

  /// Times with what is done, place, hours; empty on a day without work.
  func cells(_ work: [WorkingTime.Work]) -> [[Inline]] {
    guard !work.isEmpty else { return [[], [], []] }
    let times = work.map(words).uniqued.map { text in
      text + count(of: work.filter { words(for: $0) == text })
    }
    let places = work.map(place).uniqued
    return [
      [.text(times.joined(separator: "; "))], [.text(places.joined(separator: "; "))],
      [.text(work.weeklyHours.figures)],
    ]
  }

  /// «15:30–17:10 по чётным неделям», «17:20–18:00 консультация».
  private func words(for work: WorkingTime.Work) -> String {
    let slot = work.slot
    let time = slot.span?.figures ?? slot.at.time.figures
    let parts = [time, ActivityPhrases(slot.activity).work, slot.traits.weeks?.words].compactMap {
      $0
    }
    return parts.joined(separator: "\u{A0}")
  }

  /// A lesson in a room is there; otherwise the teacher works where the institution says.
  private func place(of work: WorkingTime.Work) -> String {
    switch work.slot.place {
    case .room(let site, let name):
      let parts = [institution.siteName(of: site), name?.roomWords].compactMap { $0 }
      return parts.isEmpty ? "учреждение" : parts.joined(separator: ", ")
    case .platform, .chat, .stated:
      return workplaceName
    }
  }

  /// «учреждение», «по месту жительства».
  private var workplaceName: String {
    guard let workplace else { return "не\u{A0}указано" }
    return workplace.isHome ? "по\u{A0}месту жительства" : "учреждение"
  }

  /// «в учреждении», «по месту жительства»: where the teacher is then.
  var whereabouts: String {
    workplace?.isHome == false ? "в\u{A0}учреждении" : workplaceName
  }

  /// « (2 группы)», where several do the same at the same time; nothing for one.
  private func count(of work: [WorkingTime.Work]) -> String {
    let groups = Set(work.map(\.group.slug)).count
    if groups > 1 { return " (\(plural(groups, "группа", "группы", "групп")))" }
    return work.count > 1 ? " (\(plural(work.count, "раз", "раза", "раз")))" : ""
  }
}

extension String {
  /// A number gets its word; a word says itself what it is.
  ///
  /// It gives «каб. 12» and «спортивный зал».
  fileprivate var roomWords: String {
    asRoom.replacing("кабинет\u{A0}", with: "каб.\u{A0}")
  }
}
