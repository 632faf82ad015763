import Documents

/// The words of a period's page.
public struct PeriodPageWords: Sendable {
  let page: Template<ValueOrClause<PeriodValue>, PeriodDirective>
  /// The section about the application, for grounds that need one.
  let application: Template<ValueOrClause<PeriodValue>, NoNames>

  init(_ reader: inout TemplateReader) {
    page = reader.template()
    application = reader.template("application")
  }
}
