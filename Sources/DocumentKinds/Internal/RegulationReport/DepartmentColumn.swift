import InstitutionModel
import Schema

/// What is counted of every department, in a column that may be left out.
struct DepartmentColumn: Sendable {
  let head: String
  /// What decides whether there is anything to tell.
  private let count: @Sendable (DepartmentTally) -> Int
  /// What is printed; the count where nothing else is said.
  private var figures: @Sendable (DepartmentTally) -> String
  /// Whether a department without groups has it too.
  private var isOfAll = false
  /// Whether it is told though there is none of it.
  private var isFixed = false

  private init(_ head: String, _ count: @escaping @Sendable (DepartmentTally) -> Int) {
    self.head = head
    self.count = count
    figures = { "\(count($0))" }
  }

  /// Whether the department is a reason for the column.
  func isTold(_ tally: DepartmentTally) -> Bool { isFixed || count(tally) > 0 }

  /// A dash for what a department without groups cannot have.
  func text(of tally: DepartmentTally) -> String {
    tally.groups == 0 && !isOfAll ? "–" : figures(tally)
  }

  /// Sizes first, then what is left to do.
  static let all =
    [
      DepartmentColumn("Программ") { $0.programs }, DepartmentColumn("Групп") { $0.groups },
      DepartmentColumn("Учащихся") { $0.pupils }, weeklyHours,
    ].map(\.fixed) + [
      DepartmentColumn("Групп без приглашения") { $0.withoutInvitation },
      DepartmentColumn("Групп, где не\u{A0}хватает учётных записей") { $0.withoutAccounts },
      DepartmentColumn("Групп без отметки о\u{A0}согласовании") { $0.withoutAgreement },
      DepartmentColumn("Групп без сведений о\u{A0}заявлениях") { $0.withoutApplications ?? 0 },
    ]
    + [
      DepartmentColumn("Предупреждений") { $0.warnings }, DepartmentColumn("Заметок") { $0.notes },
    ].map(\.ofAll)

  private static var weeklyHours: DepartmentColumn {
    var column = DepartmentColumn("Часов в\u{A0}неделю") { $0.groups }
    column.figures = { $0.weeklyHours.figures }
    return column
  }

  private var fixed: DepartmentColumn {
    var column = self
    column.isFixed = true
    return column
  }

  private var ofAll: DepartmentColumn {
    var column = self
    column.isOfAll = true
    return column
  }
}
