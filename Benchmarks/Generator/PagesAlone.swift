import Foundation

/// Has pages and workbooks made alone, without papers, texts and archives: what Hugo makes too, with
/// Приложение 1 and the reports.
enum PagesAlone {
  private static let kinds = [
    "front-page", "schedule", "group-schedule", "teacher-schedule", "program", "program-catalogue",
    "period", "rules", "chat-rules", "memo-families", "memo-teachers", "notice", "appendix-1",
    "regulation-report", "department-report", "internal-index",
  ]

  /// Formats are data: a style file of their own leaves papers out.
  static let style = GeneratedFile(
    path: "documents/style.yaml",
    text: """
      форматы:
        notice: html
        application-form: html
        appendix-1: html, xlsx, csv

      """
  )

  /// The options of `ozero build`.
  static func options(templates: URL) -> [String] {
    ["--templates", templates.path] + kinds.flatMap { ["--only", $0] }
  }
}
