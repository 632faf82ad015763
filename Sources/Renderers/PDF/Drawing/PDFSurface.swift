import CCairo
import Documents

/// A PDF in memory while Cairo draws it.
final class PDFSurface {
  /// Where Cairo's bytes go.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  let cairo: OpaquePointer
  private let surface: OpaquePointer
  private let sink = Sink()
  private var notes = TagNotes()
  private var pictures: [Picture: OpaquePointer] = [:]

  init() {
    let closure = Unmanaged.passUnretained(sink).toOpaque()
    surface = cairo_pdf_surface_create_for_stream(Self.write, closure, 1, 1)
    cairo = cairo_create(surface)
  }

  deinit {
    for picture in pictures.values { cairo_surface_destroy(picture) }
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  private static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes += UnsafeBufferPointer(start: data, count: Int(length))
    return CAIRO_STATUS_SUCCESS
  }

  func set(_ property: cairo_pdf_metadata_t, _ value: String) {
    cairo_pdf_surface_set_metadata(surface, property, PlainText.clean(value))
  }

  /// An entry of the list beside the pages.
  func addBookmark(_ title: String, page: Int) {
    let flags = cairo_pdf_outline_flags_t(0)
    cairo_pdf_surface_add_outline(surface, 0, PlainText.clean(title), "page=\(page)", flags)
  }

  func beginPage(width: Double, height: Double) {
    cairo_pdf_surface_set_size(surface, width, height)
  }

  func endPage() { cairo_show_page(cairo) }

  /// Says what is drawn next; the name of a tag is one of ISO 32000, the note an entry of its object.
  func begin(_ tag: String, _ attributes: String = "", note: String? = nil) {
    cairo_tag_begin(cairo, tag, attributes)
    notes.add(note, of: tag)
  }

  func end(_ tag: String) { cairo_tag_end(cairo, tag) }

  /// - Throws: `FileFault` when the picture is damaged.
  func image(_ picture: Picture) throws(FileFault) -> OpaquePointer {
    if let known = pictures[picture] { return known }
    guard let image = PNGImage.surface(of: picture.png) else {
      throw FileFault.pictureUnreadable(picture.description)
    }
    pictures[picture] = image
    return image
  }

  /// - Throws: `FileFault` when Cairo could not draw something.
  func finish() throws(FileFault) -> [UInt8] {
    cairo_surface_finish(surface)
    for status in [cairo_status(cairo), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      throw FileFault.drawing(code: status.rawValue)
    }
    guard var file = CairoFile(sink.bytes) else { throw FileFault.drawingUnknown }
    file.complete(notes, language: "ru-RU")
    return file.bytes()
  }
}
