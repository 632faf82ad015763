import Documents

/// The values that the words of the report may name.
public enum ReportValue: String, TemplateName {
  /// «на 23.11.2026, первый день периода»: when groups were as they are described.
  case reference = "на какой день"
}

/// The blocks that code makes for the report.
public enum ReportDirective: String, TemplateName {
  case totals = "итоги"
  case departments = "подразделения"
  /// The ways to the pages of departments.
  case departmentReports = "отчёты подразделений"
  case clauses = "пункты"
  case findings = "замечания"
  case training = "подготовка"
  case signature = "подпись"
}
