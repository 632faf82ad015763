import InstitutionModel

extension NoticeSignatory {
  /// «директор», «руководитель подразделения».
  var whoSigns: String {
    switch self {
    case .director: "директор"
    case .head: "руководитель подразделения"
    case .teacher: "педагог"
    }
  }
}
