import Diagnostics
import Documents
import SourceText

/// The words that people wrote: the parsed templates of all kinds, one typed property each, and the
/// institution's own pages.
public struct TemplateLibrary: Sendable {
  /// The blocks of the free pages, by index of the page.
  public var pages: [[Block]]

  // Public kinds.
  public let periodPage: PeriodPage.Words
  public let periodApplication: PeriodPage.ApplicationWords
  public let chatRules: SheetWords
  public let memoFamilies: SheetWords
  public let memoTeachers: SheetWords

  // Internal kinds.
  public let notice: Notice.Words
  public let suspendedNotice: Notice.Words
  public let report: RegulationReport.Words

  /// Reads all templates; there is no library when one of them is missing or wrong.
  ///
  /// Of all sources of the run, templates are those in a folder `documents`.
  public static func read(
    _ files: SourceSet,
    pages: [[Block]]
  ) -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
    var reader = TemplateReader(files)
    let library = TemplateLibrary(&reader, pages: pages)
    return (reader.diagnostics.hasErrors ? nil : library, reader.diagnostics)
  }

  private init(_ reader: inout TemplateReader, pages: [[Block]]) {
    self.pages = pages
    periodPage = reader.template("period")
    periodApplication = reader.template("period-application")
    chatRules = reader.template("chat-rules")
    memoFamilies = reader.template("memo-families")
    memoTeachers = reader.template("memo-teachers")
    notice = reader.template("notice")
    suspendedNotice = reader.template("notice-suspended")
    report = reader.template("regulation-report")
  }
}
