import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What stands together in a cell of the table of Приложение 1 is not longer than a spreadsheet allows.
///
/// A single text always fits; lists have no end of their own.
enum TextsFitCells: Rule {
  static let metadata = RuleMetadata("texts-fit-cells", .error)
    .with(isFoundation: true).saying("Списки помещаются в ячейки таблицы Приложения 1")

  /// Looks at the lists of each way to learn; e-mails stand in one cell with resources.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    return .each(institution.groups.enumerated(), .group) { index, group in
      let record = inspection.records[Group.ID(index)]
      let ways =
        [(group.distance, record.distance)]
        + group.groundLearning.map { ($0.learning, record.distance(on: $0.ground)) }
      let resources = ways.map { learning, staff in
        (learning.resources.items.map { $0.map(\.text) } + staff.emails)
          .map { CellText($0.value, at: $0.range) }
      }
      let forms = ways.map { $0.0.forms.items.map { CellText($0.value.words, at: $0.range) } }
      let findings =
        resources.map { finding("ресурсы", $0) } + forms.map { finding("формы обучения", $0) }
        + [finding("педагоги", teachers(of: group, in: institution))]
      return Look(findings.compactMap(\.self))
    }
  }

  /// Of the whole year, which is never fewer than those of a day.
  private static func teachers(of group: Group, in institution: Institution) -> [CellText] {
    let later = group.changes.flatMap { ($0.teachers?.others ?? []).map(\.role) }
    let own = [group.mainTeacherRole] + group.otherTeachers.map(\.role) + later
    let names = group.allTeachers.map { institution[$0].name.text } + own.compactMap(\.self)
    return names.map { CellText($0, at: group.place) }
  }

  /// A finding at the first text of a cell; `nil` where all of them fit.
  private static func finding(_ what: String, _ texts: [CellText]) -> Finding? {
    let length = texts.reduce(0) { $0 + $1.length }
    guard length > CellText.most, let first = texts.first?.range else { return nil }
    return Finding(
      "\(what) не помещаются в ячейку таблицы: \(plural(length, "знак", "знака", "знаков"))",
      at: first,
      help: "сократите список до\u{A0}\(CellText.most) знаков: он попадёт в Приложение 1"
    )
  }
}

/// A text that stands in a cell with others.
private struct CellText {
  /// A little less than the 32,767 letters of a cell.
  static let most = 32_000

  /// In UTF-16 units, as spreadsheets count, with what a comma or brackets add to it.
  var length: Int
  /// Where the author can shorten it.
  var range: SourceRange

  /// Counts six more units for each underscore: `_` may become `_x005F_` (ECMA-376, part 1,
  /// 22.9.2.19).
  init(_ text: String, at range: SourceRange) {
    self.range = range
    // What looks like an escape of a spreadsheet is escaped itself.
    let escapes = text.utf8.lazy.filter { $0 == UInt8(ascii: "_") }.count
    length = text.utf16.count + 6 * escapes + 3
  }
}
