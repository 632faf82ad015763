import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Individual support counts for the share of distance hours by the hours that it stands for.
///
/// A plan and an order may allow it all the same (clauses 4.15, 4.16), so it is no error.
///
/// Russian: «соотношение объёма занятий» (п. 1.5), «индивидуальное сопровождение».
enum SupportKeepsDistanceShare: Rule {
  static let metadata = RuleMetadata("support-keeps-distance-share", .warning, clause: "1.5")
    .also("4.16").saying("С индивидуальным сопровождением доля дистанционных часов не выше предела")

  /// Looks at programs with a limit that is kept without support.
  static func check(_ inspection: Inspection) -> Checked {
    .shares(of: inspection) { share in
      let isKept = share.groups.allSatisfy { share.keepsLimit([$0], counting: share.hours) }
      guard isKept else { return .fine }
      return Look(share.excessOfGroup(counting: share.hoursWithSupport))
    }
  }
}
