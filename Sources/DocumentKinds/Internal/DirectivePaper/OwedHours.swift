import InstitutionModel
import Timetable

/// The hours that a period took from groups whose lessons stopped: they are held after it (clause 4.9).
struct OwedHours {
  let context: DirectiveContext

  /// ««Резьба по дереву», группа 2 – 12 академических часов»; `nil` where nothing is owed.
  var words: String? {
    let parts = context.suspended.compactMap { entry -> String? in
      let hours = context.source.timetable.suspendedHours(of: entry.id, in: context.subject.period)
      guard !hours.isZero else { return nil }
      return "\(context.institution.fullName(of: entry.group))\u{A0}– \(hours.academic)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
