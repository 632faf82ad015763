import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What happens in chats beside lessons, and what lessons bring there, with the hours of chats.
///
/// Russian: «приём родителей», «события», «согласно учебному расписанию».
struct ChatMeetings {
  private let inspection: Inspection
  private let chats: OpenChats
  private let messengers: [ProductName]

  /// `nil` where nobody knows when chats are open.
  init?(_ inspection: Inspection) {
    guard let chats = OpenChats(inspection) else { return nil }
    (self.inspection, self.chats, messengers) = (inspection, chats, inspection.messengers)
  }

  /// Events whose place is a chat.
  var events: [Finding] {
    inspection.definitions.events.compactMap { event -> Finding? in
      guard let hours = event.value.hours.located, let place = event.value.place.located,
        place.value.namesChat(of: messengers),
        !chats.contains(hours.value.start) || !chats.contains(hours.value.end ?? hours.value.start)
      else { return nil }
      let figures = hours.value.span?.figures ?? hours.value.start.figures
      return chats.finding(
        about: hours.value.start,
        at: hours.range,
        "событие в\u{A0}чате – \(figures)",
        labels: [Label("место", at: place.range)],
        help: "перенесите его на время \(chats.span) или назовите другое место"
      )
    }
  }

  /// Hours in which parents are received in a chat.
  var receptions: [Finding] {
    inspection.definitions.teachers.compactMap { teacher -> Finding? in
      guard let hours = teacher.value.teacher.receptionHours.located,
        hours.value.namesChat(of: messengers)
      else { return nil }
      let astray = teacher.value.teacher.partsOfReception.first {
        !chats.contains($0.start) || !chats.contains($0.end)
      }
      return astray.map { span in
        chats.finding(
          about: span.start,
          at: hours.range,
          "приём родителей \(span.figures) – в\u{A0}чате",
          help: "перенесите его на время \(chats.span) или назовите другое место"
        )
      }
    }
  }

  /// Lessons of the timetable at whose beginning a task is laid out, by the messenger as nothing else is said.
  func releases(of way: LearningWay) -> [Finding] {
    guard way.learning.classMode.value == .byTimetable, way.learning.format.value == .asynchronous
    else { return [] }
    let astray = way.lines.allLessons.compactMap { $0.time.located }.compactMap { time in
      time.value.spans.first.flatMap { chats.contains($0.start) ? nil : (time.range, $0.start) }
    }
    return astray.map { range, start in
      chats.finding(
        about: start,
        at: range,
        "задание выкладывают к\u{A0}началу занятия, в\u{A0}\(start.figures)",
        help:
          "перенесите занятие на время \(chats.span) или выберите режим «по специальному расписанию» "
          + "со\u{A0}своим временем выкладывания"
      )
    }
  }
}
