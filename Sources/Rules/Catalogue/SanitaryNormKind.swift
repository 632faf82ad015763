/// What of sanitary norms a rule keeps.
///
/// Russian: «санитарная норма».
public enum SanitaryNormKind: Hashable, Sendable {
  /// How long children look at a device.
  case screenTime
  /// How long an hour of lessons is.
  case lessonHour
  /// What has to be known before a norm can be kept.
  case knowledge
}
