import CXLSXWriter
import Documents

extension XLSXCells {
  /// Refuses in an area what is no number of people, or more than there are.
  ///
  /// Unlike a word that no list has, such a mark is wrong whatever the reason: it would be summed.
  func count(_ area: CountAreas.Area, below header: Int) throws(FileFault) {
    let row = header + area.rows.lowerBound
    switch area.bound {
    case .none: try refuse(area, below: header, above: nil, as: .countAnyway)
    case .number(let most): try refuse(area, below: header, above: "=\(most)", as: .countBounded)
    case .column(let people):
      let most = "=$\(CellName.name(row: row, column: people))"
      try refuse(area, below: header, above: most, as: .countBounded)
    }
  }

  /// The library copies the texts of a rule, which it does not promise by their types.
  private func refuse(
    _ area: CountAreas.Area,
    below header: Int,
    above most: String?,
    as explanation: FormatWord
  ) throws(FileFault) {
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER_FORMULA.rawValue)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    let criteria =
      most == nil
      ? LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO : LXW_VALIDATION_CRITERIA_BETWEEN
    rule.criteria = UInt8(criteria.rawValue)
    let code = Self.withTexts("=0", most ?? "=0", words[.wrongCount], words[explanation]) {
      (least, most, title, message) in
      (rule.value_formula, rule.minimum_formula, rule.maximum_formula) = (least, least, most)
      (rule.error_title, rule.error_message) = (title, message)
      return worksheet_data_validation_range(
        worksheet,
        lxw_row_t(header + area.rows.lowerBound),
        lxw_col_t(area.columns.lowerBound),
        lxw_row_t(header + area.rows.upperBound - 1),
        lxw_col_t(area.columns.upperBound - 1),
        &rule
      )
    }
    try XLSXFile.check(code)
  }

  private typealias Text = UnsafeMutablePointer<CChar>

  private static func withTexts(
    _ first: String,
    _ second: String,
    _ third: String,
    _ fourth: String,
    _ body: (Text, Text, Text, Text) -> lxw_error
  ) -> lxw_error {
    first.withCString { first in
      second.withCString { second in
        third.withCString { third in
          fourth.withCString { fourth in
            body(
              .init(mutating: first),
              .init(mutating: second),
              .init(mutating: third),
              .init(mutating: fourth)
            )
          }
        }
      }
    }
  }
}
