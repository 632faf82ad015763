import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import Timetable

/// Which posts a week of a group asks for: each says something that families need to know then.
struct PostPlan {
  let week: ChatWeek
  let source: InternalSource
  let days: PostDays
  /// All that is planned from the Monday of the week on, for as long as the next lesson is told of.
  let planned: [Occurrence]
  let words: SlotWords

  /// `nil` where nobody knows when chats are open.
  init?(_ week: ChatWeek, in source: InternalSource) {
    guard let hours = source.institution.chatHours,
      let reach = DateRange(week.monday, week.monday + 34)
    else { return nil }
    self.week = week
    self.source = source
    days = PostDays(hours: hours, timetable: source.timetable)
    planned = source.timetable.occurrences(of: week.group, in: reach)
    words = SlotWords(in: source.published, of: source.institution[week.group].program)
  }

  /// In the order in which they are sent.
  var posts: [ChatPost] {
    let all = ChatPostKind.allCases.flatMap(posts)
    return all.enumerated().sorted {
      ($0.element.window, $0.element.kind, $0.offset)
        < ($1.element.window, $1.element.kind, $1.offset)
    }.map(\.element)
  }

  /// The one place that knows of what each kind is made.
  private func posts(_ kind: ChatPostKind) -> [ChatPost] {
    switch kind {
    case .weekSchedule: [weekSchedule].compactMap(\.self)
    case .change: changes
    case .periodBegins: periods.compactMap(beginning)
    case .applications: periods.compactMap(applications)
    case .periodEnds: periods.compactMap(ending)
    case .event: events.compactMap(invitation)
    case .eventApplications: events.compactMap(lastCall)
    case .eventReminder: events.compactMap(reminder)
    case .dayReminder: daysOfLessons.map(reminder) + lostLessons.compactMap(reminder)
    case .task: held(.materialRelease).compactMap(task)
    case .mailing: held(.mailing).compactMap(mailing)
    case .deadline: held(.materialDeadline).compactMap(deadline)
    case .consultation: held(.consultation).compactMap(consultation)
    case .feedback: held(.feedback).compactMap(feedback)
    case .reception: reception
    case .weekResults: [results].compactMap(\.self)
    }
  }

  /// What is planned in the week, be it held or not.
  var ofWeek: [Occurrence] { planned.filter { week.days.contains($0.date) } }

  /// What is held in the week.
  var held: [Occurrence] { ofWeek.filter(\.isHeld) }

  /// What of one sort is held in the week.
  private func held(_ activity: Activity) -> [Occurrence] {
    held.filter { $0.activity == activity }
  }

  /// The group as it is in the week.
  var group: Group {
    let group = source.institution[week.group]
    return group.asOf(max(week.monday, group.first.value ?? week.monday))
  }

  func post(_ kind: ChatPostKind, _ window: PostWindow, _ paragraphs: String?...) -> ChatPost {
    let texts = paragraphs.compactMap(\.self).filter { !$0.isEmpty }
    return ChatPost(
      kind: kind,
      window: window,
      paragraphs: texts.map { $0.typeset.replacing("\u{A0}", with: " ") }
    )
  }
}
