import InstitutionModel

extension Checked {
  /// Looks at marks of attendance, one by one.
  ///
  /// Without a period nobody owes marks; with one, where there are none nothing is known.
  static func marks(_ inspection: Inspection, _ look: (AttendanceRow) -> Look) -> Checked {
    let rows = inspection.definitions.attendance
    guard rows.isEmpty, !inspection.institution.periods.isEmpty
    else { return each(rows, .mark, "", look) }
    return Checked(extent: Extent(looked: 0, all: 1, words: "отметок нет"))
  }
}
