import Documents

/// The words of a period's page.
public struct PeriodPageWords: Sendable {
  /// The page, with a block for the application.
  let page: Template<ValueOrClause<PeriodValue>, PeriodDirective>
  /// The page of a period that is over: nobody has to prepare.
  let past: Template<ValueOrClause<PeriodValue>, PeriodDirective>
  /// The section about the application, for grounds that need one.
  let application: Template<ValueOrClause<PeriodValue>, NoNames>

  /// Reads all templates of the kind.
  init(_ reader: inout TemplateReader) {
    page = reader.template()
    past = reader.template("past")
    application = reader.template("application")
  }
}
