import Documents

/// A table whose columns have widths.
struct PaperTable {
  enum Look {
    case ruled
    /// Every cell boxed, small letters.
    case form
    /// Boxes side by side; no table for those who listen.
    case boxes
    /// No lines at all: a signature.
    case plain

    /// In points.
    var spaceBefore: Double {
      switch self {
      case .ruled, .form, .boxes: 2
      case .plain: 10
      }
    }
  }

  var look: Look
  /// Read aloud first; printed above by a paragraph of its own.
  var description = ""
  /// In points.
  var widths: [Double]
  /// Of all letters in it, against those that its styles have.
  var scale = 1.0
  /// Of a row below the header at least, in points.
  var rowHeight = 0.0
  /// Whether its last row stays on the page of what follows.
  var keepsNext = false
  /// Repeated on each page.
  var header: [PaperRow] = []
  var rows: [PaperRow]
}

/// Cells side by side; together they fill the grid from the first column to the last.
struct PaperRow {
  var cells: [PaperCell]
}

/// A position of the grid that a cell begins in, or that one from above reaches into.
struct PaperCell {
  enum Role {
    case data
    case columnHeader
    case rowHeader
    /// Grey: nothing can stand here.
    case unavailable
    /// Belongs to the cell above it.
    case covered
  }

  var role = Role.data
  var columnSpan = 1
  var rowSpan = 1
  /// Whether the cell has a line under it, to sign on.
  var isSigned = false
  /// Never empty.
  var content: [PaperBlock]
}
