import Documents

/// The values that the words of the report may name.
public enum ReportValue: String, TemplateName {
  /// «на 23.11.2026, первый день периода»: when groups were as they are described.
  case reference = "на какой день"
}

/// The blocks that code makes for the report.
public enum ReportDirective: String, TemplateName {
  /// Of what the report speaks and what was found, at a glance.
  case totals = "итоги"
  /// The institution by departments.
  case departments = "подразделения"
  /// The ways to the pages of departments.
  case departmentReports = "отчёты подразделений"
  /// Clause by clause: what was checked, with what result.
  case clauses = "пункты"
  /// All findings, to be handed out.
  case findings = "замечания"
  /// Of whom it is not known that they were trained, clause 4.2.
  case training = "подготовка"
  /// The acts that orders and checks rest on, each with its term, source and who looks.
  case acts = "акты"
  /// The line of whoever answers for the methods.
  case signature = "подпись"
}
