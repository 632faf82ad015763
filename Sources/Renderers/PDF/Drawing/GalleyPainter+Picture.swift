import CCairo
import Documents

extension GalleyPainter {
  func draw(_ picture: PaperPicture, in column: Column) throws(FileFault) {
    let free = column.width - picture.width
    let left =
      switch picture.alignment {
      case .start, .justified: column.left
      case .center: column.left + free / 2
      case .end: column.left + free
      }
    surface.begin("Figure", note: "/Alt \(PDFText.literal(picture.description))")
    cairo_save(cairo)
    cairo_translate(cairo, left, column.top)
    switch picture.content {
    case .png(let png):
      cairo_scale(cairo, picture.width / Double(png.width), picture.height / Double(png.height))
      cairo_set_source_surface(cairo, try surface.image(png), 0, 0)
      // Painting everything would take the tags away that stand before it.
      cairo_rectangle(cairo, 0, 0, Double(png.width), Double(png.height))
      cairo_fill(cairo)
    case .qrCode(let matrix): draw(matrix, side: picture.width)
    }
    cairo_restore(cairo)
    surface.end("Figure")
  }

  private func draw(_ matrix: QRMatrix, side: Double) {
    let square = side / Double(matrix.side + 2 * QRMatrix.quiet)
    for run in matrix.runs {
      cairo_rectangle(
        cairo,
        Double(run.column + QRMatrix.quiet) * square,
        Double(run.row + QRMatrix.quiet) * square,
        Double(run.length) * square,
        square
      )
    }
    cairo_fill(cairo)
  }
}
