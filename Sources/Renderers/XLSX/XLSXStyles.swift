import CXLSXWriter

/// The looks that cells can have.
///
/// The font is Arial: Windows and macOS have it, and every office program on Linux replaces it with
/// Liberation Sans, whose letters are exactly as wide, so that lines break alike everywhere. A
/// workbook, unlike a text document, cannot name a second choice, and a free font that only some
/// machines have (PT Sans) would be replaced by whatever comes first.
struct XLSXStyles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let heading: Format
  let headingDate: Format
  /// Words that their column has no room for beside each other.
  let uprightHeading: Format
  /// Over columns of several pages: it is read on the first of them.
  let longHeading: Format
  let text: Format
  let integer: Format
  let date: Format
  /// Numbers that show as «15 чел» and sum as 15.
  let people: Format
  let unavailable: Format
  /// The first line over the table.
  let title: Format
  /// Other lines outside of the table.
  let line: Format
  /// The same in joined cells, where one line is not enough.
  let wrappedTitle: Format
  let wrappedLine: Format

  init(book: XLSXFile.Book, people word: String) throws(FileFault) {
    // The first format is that of cells without one; widths of columns are counted in its digits.
    if let standard = book.pointee.formats.pointee.stqh_first { Self.setFont(of: standard) }
    heading = try Self.heading(in: book)
    headingDate = try Self.heading(in: book, number: Self.shortDate)
    uprightHeading = try Self.heading(in: book)
    format_set_rotation(uprightHeading, 90)
    longHeading = try Self.heading(in: book)
    format_set_align(longHeading, UInt8(LXW_ALIGN_LEFT.rawValue))
    text = try Self.cell(in: book, alignment: LXW_ALIGN_LEFT)
    integer = try Self.cell(in: book, alignment: LXW_ALIGN_CENTER)
    date = try Self.cell(in: book, alignment: LXW_ALIGN_CENTER, number: Self.shortDate)
    let people = "0\" \(word)\""
    self.people = try Self.cell(in: book, alignment: LXW_ALIGN_CENTER, number: people)
    unavailable = try Self.cell(in: book, alignment: LXW_ALIGN_CENTER)
    format_set_font_color(unavailable, grey)
    format_set_bg_color(unavailable, paleGrey)
    title = try Self.plain(in: book)
    format_set_bold(title)
    line = try Self.plain(in: book)
    wrappedTitle = try Self.wrapped(in: book)
    format_set_bold(wrappedTitle)
    wrappedLine = try Self.wrapped(in: book)
  }

  private static let shortDate = "dd.mm.yy"

  private static func heading(in book: XLSXFile.Book, number: String? = nil) throws(FileFault)
    -> Format
  {
    let format = try cell(in: book, alignment: LXW_ALIGN_CENTER, number: number)
    format_set_bold(format)
    format_set_bg_color(format, headingGrey)
    return format
  }

  private static func cell(
    in book: XLSXFile.Book,
    alignment: lxw_format_alignments,
    number: String? = nil
  ) throws(FileFault) -> Format {
    let format = try plain(in: book)
    format_set_align(format, UInt8(alignment.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_text_wrap(format)
    if let number { format_set_num_format(format, number) }
    return format
  }

  private static func wrapped(in book: XLSXFile.Book) throws(FileFault) -> Format {
    let format = try plain(in: book)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_text_wrap(format)
    return format
  }

  private static func plain(in book: XLSXFile.Book) throws(FileFault) -> Format {
    guard let format = workbook_add_format(book) else { throw FileFault.outOfMemory }
    setFont(of: format)
    return format
  }

  private static func setFont(of format: Format) {
    format_set_font_name(format, "Arial")
    format_set_font_size(format, 10)
  }
}

private let grey: lxw_color_t = 0x808080
private let paleGrey: lxw_color_t = 0xF2F2F2
private let headingGrey: lxw_color_t = 0xE4E8EC
