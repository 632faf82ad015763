import Documents

/// The values that the words of a department's page may name.
public enum DepartmentReportValue: String, TemplateName {
  case department = "подразделение"
  /// «на 23.11.2026, первый день периода»: when groups were as they are described.
  case reference = "на какой день"
  /// A link to the report of the whole institution.
  case institutionReport = "отчёт учреждения"
}

/// The blocks that code makes for a department's page.
public enum DepartmentReportDirective: String, TemplateName {
  case facts = "сведения"
  case hours = "часы"
  case workingTime = "рабочее время"
  /// What follows begins a sheet of its own.
  case newSheet = "новый лист"
  case signature = "подпись"
}
