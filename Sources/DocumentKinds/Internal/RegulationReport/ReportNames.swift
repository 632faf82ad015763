import Documents

/// The values that the words of the report may name.
public enum ReportValue: String, TemplateName {
  /// «24 ноября 2026 г.»: the day of the build.
  case day = "день отчёта"
  /// «на 23.11.2026, первый день периода»: when groups were as they are described.
  case reference = "на какой день"
  /// Nothing; a paragraph or heading with it is left out where nothing was found and nothing is let be.
  case ifFound = "если есть замечания"
  /// Nothing; a paragraph or heading with it is left out where every teacher is known to be trained.
  case ifUntrained = "если подготовка указана не у всех"
}

/// The blocks that code makes for the report.
public enum ReportDirective: String, TemplateName {
  /// Of what the report speaks and what was found, at a glance.
  case totals = "итоги"
  /// Hours, groups and marks as bars.
  case chart = "диаграмма"
  /// What is broken, of what nothing is known, what to do.
  case summary = "главное"
  /// The institution by departments.
  case departments = "подразделения"
  /// The ways to the pages of departments.
  case departmentReports = "отчёты подразделений"
  /// The clauses with findings, and those of which something is let be.
  case clauses = "пункты"
  /// All other clauses: what was checked, with what result.
  case annex = "остальные пункты"
  /// All findings, to be handed out.
  case findings = "замечания"
  /// Of whom it is not known that they were trained, clause 4.2.
  case training = "подготовка"
  /// The acts that orders and checks rest on, each with its term, source and who looks.
  case acts = "акты"
  /// The line of whoever answers for the methods.
  case signature = "подпись"
}
