import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Of the hours of a year no more are planned at a distance than the program allows.
///
/// The share is a matter of how a program is meant to be taught: lessons that are at a distance all year, groups that
/// always learn so, periods of preparation for contests. Each group keeps the limit: what its pupils get is no better
/// for the lessons of others. In a high alert all programs may go wholly to a distance (clause 1.7), and pupils who are
/// kept at home learn there: such periods are counted as if the timetable went on, and groups of such pupils are not
/// counted. Holidays may take more face-to-face lessons than others: who keeps the limit by the plan keeps it.
///
/// Russian: «соотношение объёма занятий» (п. 1.5).
enum DistanceShareKeepsLimit: Rule {
  static let metadata = RuleMetadata("distance-share-keeps-limit", .error, clause: "1.5")
    .saying("На расстоянии запланировано не больше часов года, чем допускает программа")

  /// Looks at programs with a limit.
  ///
  /// Hours are compared exactly; percent are rounded for the message alone.
  static func check(_ inspection: Inspection) -> Checked {
    .shares(of: inspection) { share in
      guard !share.causes.isEmpty else { return .fine }
      if let finding = share.excess(of: share.groups, share.causes, in: "", share.hours) {
        return .found([finding])
      }
      return Look(share.excessOfGroup(counting: share.hours))
    }
  }
}
