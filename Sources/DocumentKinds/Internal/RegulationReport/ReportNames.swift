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
  case clauses = "пункты"
  case findings = "замечания"
  case hours = "часы"
  case workingTime = "рабочее время"
  case training = "подготовка"
  /// What follows begins a sheet of its own.
  case newSheet = "новый лист"
  case signature = "подпись"
}
