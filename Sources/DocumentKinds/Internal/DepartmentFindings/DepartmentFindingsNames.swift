import Documents

/// The values that the words of the page may name.
public enum DepartmentFindingsValue: String, TemplateName {
  /// «Художественный отдел».
  case department = "подразделение"
  /// A link to the report of the whole institution.
  case institutionReport = "отчёт учреждения"
}

/// The blocks that code makes for the page.
public enum DepartmentFindingsDirective: String, TemplateName {
  /// Whose findings they are, and of which day.
  case head = "сведения"
  /// All of them, by clause.
  case findings = "замечания"
  /// The line of the head.
  case signature = "подпись"
}
