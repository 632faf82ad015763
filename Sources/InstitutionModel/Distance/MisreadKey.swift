/// A key of «дистанционно» whose absence means something.
///
/// Russian: «формат», «режим занятий», «приостановлено», «видеосвязь», «материалы» and
/// «видеозанятия».
public enum MisreadKey: Hashable, Sendable, CaseIterable {
  case format
  case classMode
  case suspension
  case screenMinutes
  case specialSchedule
}
