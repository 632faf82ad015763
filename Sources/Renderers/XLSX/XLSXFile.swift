import CXLSXWriter
import Documents
import Synchronization

/// The way from a workbook through libxlsxwriter to bytes.
enum XLSXFile {
  typealias Book = UnsafeMutablePointer<lxw_workbook>

  /// The library finishes a book with calls that share memory between threads (`gmtime`, `rand`):
  /// two at once could exchange their dates.
  private static let finishing = Mutex(())

  static func bytes(
    of workbook: Workbook,
    properties: XLSXProperties,
    words: FormatWords
  ) throws(FileFault) -> [UInt8] {
    let file = try MemoryFile()
    let book = try open(path: file.path)
    do {
      try set(properties, of: book)
      try XLSXBookWriter(book: book, mark: properties.mark, words: words).write(workbook)
    } catch {
      lxw_workbook_free(book)
      throw error
    }
    // Frees the book as well, whatever it returns.
    try check(finishing.withLock { _ in workbook_close(book) })
    return try file.contents()
  }

  /// - Throws: `FileFault` unless the library reports success.
  static func check(_ code: lxw_error) throws(FileFault) {
    switch code {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MEMORY_MALLOC_FAILED: throw FileFault.outOfMemory
    case LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE:
      throw FileFault.noTemporaryFile
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
      throw FileFault.tooLarge
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
      throw FileFault.textRefused
    default:
      throw FileFault.library(code: code.rawValue)
    }
  }

  /// The parts of the file are put together in memory where the system has such a folder; the
  /// library falls back to the usual one by itself.
  private static func open(path: String) throws(FileFault) -> Book {
    let book = "/dev/shm".withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let book else { throw FileFault.outOfMemory }
    return book
  }

  private static func set(_ properties: XLSXProperties, of book: Book) throws(FileFault) {
    let code = properties.title.withCString { title in
      properties.author.withCString { author in
        var values = lxw_doc_properties()
        values.title = UnsafeMutablePointer(mutating: title)
        values.author = UnsafeMutablePointer(mutating: author)
        values.created = time_t(properties.created)
        return workbook_set_properties(book, &values)
      }
    }
    try check(code)
  }
}
