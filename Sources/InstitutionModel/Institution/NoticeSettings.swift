/// How notices to parents are signed and kept.
///
/// Russian: «уведомления» of «дистанционное обучение» (п. 4.21(3)).
public struct NoticeSettings: Hashable, Sendable {
  /// Russian: «подписывает».
  public var signatory = NoticeSignatory.director
  /// Whether each notice gets a number of its own.
  ///
  /// Russian: «регистрируются».
  public var isRegistered = false

  public init() {}
}

/// Who signs notices to parents.
///
/// Russian: «подписывает».
public enum NoticeSignatory: Hashable, Sendable {
  case director
  /// Russian: «руководитель подразделения».
  case head
  case teacher
}
