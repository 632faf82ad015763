import InstitutionModel
import Rules
import Russian

/// On how much rules were tried.
struct RuleCoverage {
  let context: ReportContext

  /// How many things the rule looked at; `nil` for those of which there is always one.
  func count(of subject: RuleSubject) -> Int? {
    let institution = context.institution
    return switch subject {
    case .institution, .regulation: nil
    case .files: context.source.files.count
    case .departments: institution.departments.count
    case .teachers: institution.teachers.count
    case .programs: institution.programs.count
    case .groups: institution.groups.count
    case .learningGroups: context.groups.count { !$0.distance.isSuspended }
    case .periods: institution.periods.count
    case .marks: context.source.records.attendance.count
    }
  }

  /// «43 группы», «Положение».
  func words(for subject: RuleSubject) -> String {
    let number = count(of: subject) ?? 0
    return switch subject {
    case .institution: "учреждение"
    case .regulation: "Положение"
    case .files: plural(number, "файл", "файла", "файлов")
    case .departments: plural(number, "подразделение", "подразделения", "подразделений")
    case .teachers: plural(number, "педагог", "педагога", "педагогов")
    case .programs: plural(number, "программа", "программы", "программ")
    case .groups, .learningGroups: plural(number, "группа", "группы", "групп")
    case .periods: plural(number, "период", "периода", "периодов")
    case .marks: plural(number, "отметка", "отметки", "отметок")
    }
  }
}
