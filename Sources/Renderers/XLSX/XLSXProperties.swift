import CivilTime
import Documents

/// What a file says of itself, beside its sheets.
struct XLSXProperties {
  var title: String
  var author: String
  /// Stands in the corner of each printed page: «ПРОЕКТ», «ОБРАЗЕЦ»; empty where there is no mark.
  var mark: String
  /// Seconds since 1970, never 0: the library would take that for the present moment.
  var created: Int

  init(of document: Document, _ workbook: Workbook, _ words: FormatWords) {
    let imprint = document.imprint
    title = PlainText.clean(workbook.title)
    author = PlainText.clean(imprint.institution)
    mark = [imprint.isDraft ? words[.draft] : nil, imprint.isSample ? words[.sample] : nil]
      .compactMap(\.self).joined(separator: " · ")
    // Six in the morning of UTC is the same date in every time zone of Russia.
    let day = Int(imprint.date?.dayNumber ?? Self.dayOfUndated)
    created = day * 86_400 + 6 * 3_600
  }

  /// 1 January 1980, the day that the entries of the archive bear.
  private static let dayOfUndated: Int32 = 3_652
}
