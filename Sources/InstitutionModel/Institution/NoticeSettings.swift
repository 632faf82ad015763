import Regulation
import Schema

/// How notices to parents are signed and kept.
///
/// Russian: «уведомления» of «дистанционное обучение» (п. 4.21(3)).
public struct NoticeSettings: Hashable, Sendable {
  /// Russian: «подписывает».
  public var signatory: Stated<NoticeSignatory> = .absent
  /// Whether each notice gets a number of its own.
  ///
  /// Russian: «регистрируются».
  public var registration: Stated<Bool> = .absent

  public init() {}

  static let schema = RecordSchema("оформление уведомлений", Self()) {
    Key("подписывает", \.signatory, .word(OwnWords.signatories, of: "подписывает"))
      .about("директор, руководитель подразделения или педагог")
    Key("регистрируются", \.registration, .yesOrNo).about("да, если у каждого свой номер")
  }
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
