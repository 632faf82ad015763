import Documents

/// The blocks that code makes for the sheet.
public enum AcquaintanceDirective: String, TemplateName {
  /// Whose sheet it is.
  case institution = "учреждение"
  /// Where the teacher writes who was told, and how.
  case lines = "строки"
  /// Of the teacher, who keeps the sheet.
  case signature = "подпись"
}

/// The words of the sheet.
public struct AcquaintanceWords: Sendable {
  let page: Template<ValueOrClause<NoticePlaceholder>, AcquaintanceDirective>

  /// Reads the kind's only template.
  init(_ reader: inout TemplateReader) { page = reader.template() }
}
