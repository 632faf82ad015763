import Documents
import InstitutionModel

extension Drawing {
  init(_ icon: DepartmentIcon) {
    switch icon {
    case .brush: self = .brush
    case .gear: self = .gear
    case .leaf: self = .leaf
    case .ball: self = .ball
    case .compass: self = .compass
    case .people: self = .people
    case .note: self = .note
    case .star: self = .star
    }
  }
}
