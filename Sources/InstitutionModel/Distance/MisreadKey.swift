/// A key of «дистанционно» whose absence means something.
///
/// Russian: «формат», «режим занятий», «приостановлено», «видеосвязь».
public enum MisreadKey: Hashable, Sendable {
  case format
  case classMode
  case suspension
  case screenMinutes
}
