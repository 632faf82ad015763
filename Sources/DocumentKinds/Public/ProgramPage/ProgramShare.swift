import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import Timetable

/// How much of a program is taught at a distance: what it allows, and what the dates of this year bring.
///
/// Russian: «доля дистанционных часов» (п. 1.5). The limit is about how the program is meant to be taught, so that
/// periods which circumstances bring do not count there; the share of this year counts all that takes place.
struct ProgramShare {
  let program: Program.ID
  let source: PublicSource

  /// The limit, if the program states one, and the share, if there are lessons.
  var facts: [Fact] {
    [
      limit.map { Fact("Дистанционно по\u{A0}программе", [.text($0)]) },
      share.map { Fact("Дистанционно в\u{A0}этом учебном году", [.text($0)]) },
    ].compactMap(\.self)
  }

  /// «не более 25 % часов года; дистанционные периоды, которые вводят из-за обстоятельств, сюда не входят».
  private var limit: String? {
    source.institution[program].distanceShareLimit.value.map { percent in
      "не\u{A0}более \(percent)\u{A0}% часов года; периоды повышенной готовности "
        + "и\u{A0}карантина сюда не\u{A0}входят"
    }
  }

  /// Of the program, and of each group where they differ.
  ///
  /// It says «5 % часов вместе с дистанционными периодами (группа 1 – 5 %, группа 2 – 4 %)».
  private var share: String? {
    let groups = source.institution[program].groupIDs
    let hours = groups.map(hours)
    let sum = hours.reduce(into: LessonHours()) { $0 += $1 }
    guard let percent = sum.distancePercent else { return nil }
    let parts = zip(groups, hours).compactMap { id, hours in
      hours.distancePercent.map { "\(source.institution[id].label)\u{A0}– \($0)\u{A0}%" }
    }
    let differ = Set(hours.compactMap(\.distancePercent)).count > 1
    let counted =
      source.institution.periods.isEmpty ? "" : " вместе с\u{A0}дистанционными периодами"
    return "\(percent)\u{A0}% часов\(counted)"
      + (differ ? " (\(parts.joined(separator: ", ")))" : "")
  }

  /// Individual support counts with the hours that it stands for.
  private func hours(_ id: Group.ID) -> LessonHours {
    let year = source.timetable.yearHours(of: id)
    var hours = year.held
    hours.distance += year.supported
    return hours
  }
}
