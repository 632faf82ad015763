/// A key of «дистанционно» that every group needs in a distance period.
///
/// Russian: «формат», «режим занятий».
public enum MisreadKey: Hashable, Sendable {
  case format
  case classMode
}
