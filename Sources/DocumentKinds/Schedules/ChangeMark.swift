import CivilTime
import Documents
import InstitutionModel
import Timetable

/// In what a lesson that is held is another than planned, as a label that is seen before the words are read.
///
/// The words are enough without their colour.
enum ChangeMark: CaseIterable {
  /// The timetable does not have it.
  case additional
  /// It has come from another day.
  case movedHere
  /// Earlier or later on its day.
  case time
  /// More or fewer.
  case hours
  case teacher
  /// Somebody who works beside its teacher stays away.
  case fewerTeachers
  case room
  /// Another building, or another place to meet at a distance.
  case place
  case format
  /// With whom it is held.
  case partners

  var label: Inline { .badge(word, .attention) }

  private var word: String {
    switch self {
    case .additional: "дополнительно"
    case .movedHere: "перенесено сюда"
    case .time: "другое время"
    case .hours: "другие часы"
    case .teacher: "замена"
    case .fewerTeachers: "не\u{A0}все педагоги"
    case .room: "другой кабинет"
    case .place: "другое место"
    case .format: "другой формат"
    case .partners: "совместно"
    }
  }

  /// All that are true of the lesson, in order; none for what goes as the timetable says.
  static func all(of occurrence: Occurrence) -> [ChangeMark] {
    guard occurrence.isHeld, let change = occurrence.change else { return [] }
    guard let was = change.was else {
      return [.additional] + (occurrence.slot.traits.partners.isEmpty ? [] : [.partners])
    }
    let now = DatedSlot(occurrence.slot, on: occurrence.date)
    return allCases.filter { $0.isTrue(of: was, now) }
  }

  private func isTrue(of was: DatedSlot, _ now: DatedSlot) -> Bool {
    let (old, new) = (was.slot, now.slot)
    let isOfOneFormat = old.activity == new.activity
    let isOfOtherLength = isOfOneFormat && old.hours != new.hours
    return switch self {
    case .additional: false
    case .movedHere: was.date != now.date
    case .time:
      was.date == now.date && !isOfOtherLength
        && (old.at.time != new.at.time || isOfOneFormat && old.span != new.span)
    case .hours: isOfOtherLength
    case .teacher: Set(old.teachers) != Set(new.teachers) && new.missing(of: old).isEmpty
    case .fewerTeachers: !new.missing(of: old).isEmpty
    // Who learns at a screen is in no room.
    case .room: isOfOneFormat && old.place.isOtherRoom(than: new.place)
    case .place:
      isOfOneFormat && old.place != new.place && !old.place.isOtherRoom(than: new.place)
    case .format: !isOfOneFormat
    case .partners: !Set(new.traits.partners).isSubset(of: old.traits.partners)
    }
  }
}

extension Place {
  /// Whether both are rooms of one building, and not the same.
  fileprivate func isOtherRoom(than other: Place) -> Bool {
    guard case .room(let site, let name) = self, case .room(let otherSite, let otherName) = other
    else { return false }
    return site == otherSite && name != otherName
  }
}

extension Occurrence {
  /// Labels that are seen before the words are read: where it is, or that it is not, and what is otherwise than planned.
  var badges: [Inline] { .labels([badge] + marks) }

  /// The same where the reader is told beside it that it is at a distance.
  var badgesBesidePlace: [Inline] {
    let isTold = isHeld && activity.isDistance && activity != .materialDeadline
    return isTold ? .labels(marks) : badges
  }

  private var marks: [Inline] { ChangeMark.all(of: self).map(\.label) }

  private var badge: Inline {
    switch state {
    case .planned: break
    case .cancelled: return .badge("отмена", .attention)
    case .moved: return .badge("перенос", .attention)
    case .dayOff, .otherWeekday, .suspended, .replaced: return .badge("выходной", .neutral)
    }
    return switch activity {
    case .faceToFaceLesson: .badge("очно", .neutral)
    case .materialDeadline: .badge("срок", .attention)
    case .onlineLesson, .lessonRelease, .videoLesson, .materialRelease, .mailing, .consultation,
      .checking, .feedback:
      .badge("дистанционно", .good)
    }
  }
}

extension [Inline] {
  /// The labels with spaces between them.
  fileprivate static func labels(_ labels: [Inline]) -> [Inline] {
    labels.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [" ", $0.element] }
  }
}
