import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema

/// An event in words: when, where, for whom.
struct EventWords {
  let event: Event
  let institution: Institution

  /// «сб, 5 декабря, 12:00–13:30», «5–7 декабря».
  var time: String { [dayWords, hourWords].compactMap(\.self).joined(separator: ", ") }

  /// «суббота, 5 декабря, с 12:00 до 13:30», for running text.
  var spokenTime: String {
    let days = event.days
    let day = days.count == 1 ? days.first.russianWeekdayAndDay : days.russianShort
    return [day, event.hours?.spoken].compactMap(\.self).joined(separator: ", ")
  }

  private var dayWords: String {
    event.days.count == 1 ? event.days.first.russianShortWeekdayAndDay : event.days.russianShort
  }

  /// «12:00–13:30»; `nil` where it lasts all day.
  var hourWords: String? { event.hours.map { $0.span?.figures ?? $0.start.figures } }

  /// «Мастерская «Ёлочная игрушка»», as it is written.
  var title: String { event.title.typeset }

  /// «Главный корпус, актовый зал; для: Художественный отдел; заявки до 1 декабря.»; empty where nothing is said.
  ///
  /// Whom it is for, unless the reader knows.
  func details(for asked: String?) -> String {
    let parts = [place, asked, applications, holder].compactMap(\.self)
    return parts.isEmpty ? "" : parts.joined(separator: "; ").capitalizedFirst.withFullStop
  }

  /// Where it is; `nil` where nobody has said.
  var place: String? { event.place?.typeset }

  /// «заявки до 1 декабря».
  var applications: String? { event.applyUntil.map { "заявки до\u{A0}\($0.russianDay)" } }

  /// «проводит организационно-массовый отдел».
  var holder: String? { event.holder.map { "проводит \($0.typeset)" } }

  /// «Художественный отдел, «Хор», группа 2»; `nil` where everybody is asked.
  var audience: String? {
    let (named, except) = (event.audience.named.map(name), event.audience.except.map(name))
    let of = named.isEmpty ? nil : "для: " + named.joined(separator: ", ")
    let without = except.isEmpty ? nil : "кроме: " + except.joined(separator: ", ")
    let parts = [of, without].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private func name(of part: EventAudience.Part) -> String {
    switch part {
    case .department(let id): institution[id].name.text.typeset
    case .program(let id): institution.programs[id.index].quotedTitle.typeset
    case .group(let id): institution.fullName(of: institution.groups[id.index])
    case .site(let id): institution[id].name.text.typeset
    }
  }
}

extension EventHours {
  /// «с 12:00 до 13:30», «в 12:00».
  fileprivate var spoken: String {
    span.map { "с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)" }
      ?? "в\u{A0}\(start.figures)"
  }
}
