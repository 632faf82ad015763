import InstitutionModel
import Schema

/// How many rows a register needs, and what it says of them.
struct RegisterSize {
  /// The rows, of which there are enough for one application of each pupil.
  let rows: RegisterTable
  /// Of the groups whose families hand in applications.
  private let pupils: Int

  /// Counts pupils on the first day of the period; a group without a number counts as none.
  init(of period: DistancePeriod.ID, in source: InternalSource) {
    pupils = source.groupsWithApplications(in: period)
      .reduce(0) { $0 + (source.group($1, in: period).pupils.value ?? 0) }
    rows = RegisterTable(pupils: pupils)
  }

  /// «В группах, где нужны заявления, учащихся: 490; строк: 490».
  var words: String {
    let bound =
      pupils > RegisterTable.mostRows ? " (больше в\u{A0}одной части не\u{A0}бывает)" : ""
    return "В\u{A0}группах, где нужны заявления, учащихся: \(pupils); "
      + "строк: \(rows.count)\(bound)."
  }
}
