import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// Notices are signed by the director, the head of the department or the teacher.
///
/// Russian: «подписывает» of «уведомления».
enum NoticeSignatoryIsKnown: Rule {
  static let metadata = RuleMetadata(
    "notice-signatory-is-known",
    .error,
    clause: nil,
    title: "Уведомление подписывает директор, руководитель подразделения или педагог"
  )

  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      let notices = inspection.definitions.institution?.value.guidance?.value.notices
      let signatory = notices?.value.signatory
      return Finding.unknownWords(
        among: [signatory].compactMap { $0 },
        in: OwnWords.signatories,
        saying: "уведомления не подписывает",
        plural: "слова"
      ).map { finding in
        var finding = finding
        let isTeacher = signatory.map { wordsForTeacher.contains($0.value.folded) } ?? false
        if isTeacher { finding.help = "здесь это слово – «педагог»" }
        return finding
      }
    }
  }

  /// Words that the regulation does not have for the one who teaches a group.
  private static let wordsForTeacher: Set<String> = [
    "учитель", "преподаватель", "тренер", "наставник", "классный руководитель",
  ]
}
