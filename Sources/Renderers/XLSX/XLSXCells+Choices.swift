import CXLSXWriter
import Documents

extension XLSXCells {
  /// Writes the sheet of words to choose from: a column a list, its heading in the first row.
  func write(_ choices: XLSXChoices) throws(FileFault) {
    for (column, list) in choices.lists.enumerated() {
      try write(heading: .text(list.heading), at: Place(row: 0, column: column), as: styles.heading)
      for (index, word) in list.words.enumerated() {
        try write(text: word, at: Place(row: index + 1, column: column), as: styles.text)
      }
      let longest = ([list.heading] + list.words).reduce(10) { max($0, $1.unicodeScalars.count) }
      let index = lxw_col_t(column)
      let width = Double(min(longest + 2, 60))
      try XLSXFile.check(worksheet_set_column(worksheet, index, index, width, nil))
    }
    worksheet_freeze_panes(worksheet, 1, 0)
  }

  /// Offers the words in the cells of a column.
  ///
  /// Another word is questioned, not refused: the lists help those who fill the table in, they do not
  /// decide what is lawful.
  func offer(
    _ source: XLSXChoices.Source,
    inRows rows: Range<Int>,
    column: Int
  ) throws(FileFault) {
    let (first, last) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound - 1))
    let column = lxw_col_t(column)
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    let code = source.formula.withCString { formula in
      words[.unlisted].withCString { title in
        words[.unlistedQuestion].withCString { message in
          rule.value_formula = UnsafeMutablePointer(mutating: formula)
          rule.error_title = UnsafeMutablePointer(mutating: title)
          rule.error_message = UnsafeMutablePointer(mutating: message)
          return worksheet_data_validation_range(worksheet, first, column, last, column, &rule)
        }
      }
    }
    try XLSXFile.check(code)
  }
}
