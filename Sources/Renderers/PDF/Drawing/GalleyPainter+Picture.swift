import Documents

extension GalleyPainter {
  /// A picture by its alignment, with its description for those who listen.
  ///
  /// - Throws: `FileFault` when the picture is damaged.
  func draw(_ picture: PaperPicture, in column: Column) throws(FileFault) {
    let free = column.width - picture.width
    let left =
      switch picture.alignment {
      case .start, .justified: column.left
      case .center: column.left + free / 2
      case .end: column.left + free
      }
    surface.begin(.figure, note: .description(picture.description))
    defer { surface.end() }
    switch picture.content {
    case .png(let png):
      let (width, height) = (picture.width, picture.height)
      try surface.show(png, in: Area(left: left, top: column.top, width: width, height: height))
    case .qrCode(let matrix):
      surface.fill(matrix, left: left, top: column.top, side: picture.width)
    }
  }
}
