import Diagnostics
import SourceText

/// Reads tables whose cells are separated by `;`, `,` or tabs.
public enum DelimitedText {
  /// The file as text: UTF-8, or Windows-1251, in which Russian Excel saves tables.
  public static func decode(
    bytes: [UInt8],
    path: String,
    id: SourceFileID
  ) -> (file: SourceFile, diagnostics: [Diagnostic]) {
    SourceDecoding.decode(bytes: bytes, path: path, id: id, accepting: .utf8OrWindows1251)
  }

  /// The table of a file, without the rows that cannot be read, and why they cannot.
  ///
  /// `table` is `nil` when there is no header. Rows without any text are skipped, and empty cells
  /// past the last column are dropped, since spreadsheets add both.
  ///
  /// - Complexity: linear in the length of the file.
  public static func parse(
    _ file: SourceFile,
    id: SourceFileID
  ) -> (table: DelimitedTable?, diagnostics: [Diagnostic]) {
    guard file.text.count <= SourceDecoding.longestFile else {
      return (nil, [.fileTooLarge(id)])
    }
    return file.text.withUnsafeBufferPointer { text in
      var reader = RowReader(text, file: id)
      guard let first = reader.next() else { return (nil, [.emptyTable(id)]) }
      let header = first.withoutEmptyEnd(downTo: 0)
      var table = DelimitedTable(header: header, rows: [])
      var diagnostics: [Diagnostic] = []
      while let row = reader.next() {
        let cells = row.withoutEmptyEnd(downTo: header.count)
        // A row that a quote has swallowed is already reported.
        if reader.isUnclosed { break }
        if cells.count == header.count {
          table.rows.append(cells)
        } else {
          diagnostics.append(.wrongCellCount(cells, in: header))
        }
      }
      return (table, (reader.diagnostics + diagnostics).sortedForReading())
    }
  }

  /// What stands between the cells of a table.
  public static func separator(of file: SourceFile, id: SourceFileID) -> String {
    file.text.withUnsafeBufferPointer { text in
      String(UnicodeScalar(RowReader(text, file: id).separator))
    }
  }

  /// The same as ``rows(of:id:)``, each row with its number as spreadsheets count: the first line is 0.
  public static func numberedRows(
    of file: SourceFile,
    id: SourceFileID
  ) -> (rows: [(number: Int, cells: [Term])], diagnostics: [Diagnostic]) {
    guard file.text.count <= SourceDecoding.longestFile else { return ([], [.fileTooLarge(id)]) }
    return file.text.withUnsafeBufferPointer { text in
      var reader = RowReader(text, file: id)
      var rows: [(number: Int, cells: [Term])] = []
      while let row = reader.next() {
        if reader.isUnclosed { break }
        rows.append((reader.number - 1, row))
      }
      let isEmpty = rows.isEmpty && reader.diagnostics.isEmpty
      return (rows, isEmpty ? [.emptyTable(id)] : reader.diagnostics)
    }
  }

  /// The rows with any text as they stand, of whatever length.
  ///
  /// For tables whose names of columns are not in their first line.
  ///
  /// - Complexity: linear in the length of the file.
  public static func rows(
    of file: SourceFile,
    id: SourceFileID
  ) -> (rows: [[Term]], diagnostics: [Diagnostic]) {
    let (rows, diagnostics) = numberedRows(of: file, id: id)
    return (rows.map(\.cells), diagnostics)
  }
}

extension [Term] {
  /// The cells up to the last one with text, but at least `count` of them if there are so many.
  public func withoutEmptyEnd(downTo count: Int) -> [Term] {
    var end = self.count
    while end > count, self[end - 1].value.isEmpty { end -= 1 }
    return Array(self[..<end])
  }
}
