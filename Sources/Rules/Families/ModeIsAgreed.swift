import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// The mode of lessons is agreed with the administration and with parents.
///
/// Only where the institution records agreements at all: else it keeps them elsewhere.
///
/// Russian: «по согласованию с администрацией учреждения и родителями» (п. 4.22).
enum ModeIsAgreed: DefinitionRule {
  static let metadata = RuleMetadata(
    "mode-is-agreed",
    .warning,
    clause: "4.22",
    subject: .recorded(.modeAgreement),
    title: "Режим занятий согласован с администрацией и с родителями"
  )

  static func findings(in survey: Survey) -> [Finding] {
    let groups = survey.definitions.programs.flatMap(\.groups)
    guard groups.contains(where: { $0.value.modeAgreement != nil }) else { return [] }
    return survey.learningGroups.compactMap(finding).uniqued
  }

  private static func finding(about group: GroupInContext) -> Finding? {
    // What is not said yet, or not understood, is agreed with nobody.
    guard group.value(\.classMode) != nil, !group.group.value.unread.contains("режим согласован")
    else { return nil }
    let agreement = group.group.value.modeAgreement?.value
    let (administration, parents) = (agreement?.administration, agreement?.parents)
    let missing = [
      administration == nil ? ("с администрацией", "администрация: …") : nil,
      parents == nil ? ("с родителями", "родители: …") : nil,
    ].compactMap { $0 }
    guard !missing.isEmpty else { return nil }
    let lines = missing.map { "«\($0.1)»" }.enumerated
    return Finding(
      "не сказано, что режим занятий группы \(group.name.value.quoted) согласован "
        + missing.map(\.0).enumerated,
      at: administration?.range ?? parents?.range ?? group.name.range,
      help: "добавьте в «режим согласован» \(lines): дату, а для родителей можно и протокол"
    )
  }
}
