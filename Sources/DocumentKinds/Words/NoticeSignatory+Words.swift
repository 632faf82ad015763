import InstitutionModel
import Schema

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

extension DistanceGuidance {
  /// Who signs notices: the director where nobody says otherwise.
  var signatory: NoticeSignatory { notices.value?.signatory.value ?? .director }
}
