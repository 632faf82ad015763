import Schema

/// What notices must say to families.
///
/// Russian: «дистанционное обучение» of `institution.yaml`.
public struct DistanceGuidance: Hashable, Sendable {
  /// Until when and where applications are taken in periods that do not say it themselves.
  public var applications: Stated<ApplicationIntake> = .absent
  /// Russian: «требования»: device and connection.
  public var requirements: Stated<String> = .absent
  /// Russian: «без интернета»: paper and telephone.
  public var withoutInternet: Stated<String> = .absent
  /// How families learn and ask without the messenger, which none of them has to use.
  ///
  /// Russian: «без мессенджера».
  public var withoutMessenger: Stated<String> = .absent
  /// Russian: «присутствие»: how attendance is taken.
  public var attendance: Stated<String> = .absent
  /// Russian: «техподдержка».
  public var support: Stated<String> = .absent
  /// Russian: «уведомления».
  public var notices: Stated<NoticeSettings> = .absent

  public init() {}

  static let schema = RecordSchema("сведения о дистанционном обучении", Self()) {
    Key("заявления", \.applications, .applicationIntake, clause: "1.8")
      .about("до какого дня и куда подавать")
    Key("требования", \.requirements, .text).about("устройство и связь")
    Key("без интернета", \.withoutInternet, .text).about("как получить задания на бумаге")
    Key("без мессенджера", \.withoutMessenger, .text)
      .example("расписание и задания – на сайте, ответы педагога – по телефону учреждения")
      .about("как узнать расписание и задания семье, которая не пользуется чатом")
    Key("присутствие", \.attendance, .text).about("как отмечается присутствие")
    Key("техподдержка", \.support, .text).about("куда обращаться, если не получается")
    Key("уведомления", \.notices, .record(NoticeSettings.schema), clause: "4.21(3)")
      .about("кто подписывает и есть ли номер")
  }
}
