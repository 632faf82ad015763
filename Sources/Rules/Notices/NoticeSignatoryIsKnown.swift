import Diagnostics
import InstitutionModel
import Russian

/// Notices are signed by the director, the head of the department or the teacher.
///
/// Russian: «подписывает» of «уведомления».
enum NoticeSignatoryIsKnown: Rule {
  static let metadata = RuleMetadata("notice-signatory-is-known", .error)
    .saying("Уведомление подписывает директор, руководитель подразделения или педагог")

  /// Words that mean a teacher elsewhere get the regulation's word as advice.
  static func check(_ inspection: Inspection) -> Checked {
    let findings = inspection.unknownWords(
      of: "подписывает",
      in: OwnWords.signatories,
      saying: "уведомления не подписывает",
      plural: "слова"
    ) { word, help in wordsForTeacher.contains(word.folded) ? "напишите «педагог»" : help }
    return .whole("учреждение", findings)
  }

  /// Words that the regulation does not have for the one who teaches a group.
  private static let wordsForTeacher: Set<String> = [
    "учитель", "преподаватель", "тренер", "наставник", "классный руководитель",
  ]
}
