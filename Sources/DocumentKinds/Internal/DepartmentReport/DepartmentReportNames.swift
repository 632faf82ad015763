import Documents

/// The values that the words of a department's page may name.
public enum DepartmentReportValue: String, TemplateName {
  /// «Художественный отдел».
  case department = "подразделение"
  /// «на 23.11.2026, первый день периода»: when groups were as they are described.
  case reference = "на какой день"
  /// A link to the report of the whole institution.
  case institutionReport = "отчёт учреждения"
}

/// The blocks that code makes for a department's page.
public enum DepartmentReportDirective: String, TemplateName {
  /// What is reported, of how many groups and teachers.
  case facts = "сведения"
  /// The hours of groups against the plan, clause 4.9.
  case hours = "часы"
  /// When teachers work in a week, clause 4.20.
  case workingTime = "рабочее время"
  /// What follows begins a sheet of its own.
  case newSheet = "новый лист"
  /// The line of the head, or of whoever answers for the methods.
  case signature = "подпись"
}
