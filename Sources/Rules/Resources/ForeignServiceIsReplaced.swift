import Diagnostics
import Regulation
import Russian

/// Documents, classes and quizzes for pupils lie with Russian services.
///
/// Messengers and video services have a rule of their own.
///
/// Russian: «цифровые образовательные ресурсы … российского происхождения» (п. 1.12).
enum ForeignServiceIsReplaced: Rule {
  static let metadata = RuleMetadata("foreign-service-is-replaced", .warning, clause: "1.12")
    .also("1.3.1").saying("Документы и классы лежат у российских сервисов")

  /// Looks at each text.
  static func check(_ inspection: Inspection) -> Checked {
    let platform = inspection.regulation.platform
    let products = ForeignProducts(platform.discouraged, lawfulBy: platform)
    return .mentions(of: products, in: inspection) { word in
      "\(word.quoted) – иностранный сервис"
    }
  }
}
