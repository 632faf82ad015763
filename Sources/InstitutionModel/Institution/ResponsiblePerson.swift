import Schema

/// Whom families and staff turn to.
///
/// Russian: «ответственные» (п. 5.2).
public struct ResponsiblePerson: Hashable, Sendable {
  /// Russian: «роль», «методическая служба», «регистрация», «сайт».
  public var role: Stated<String> = .absent
  /// Russian: «должность», in the nominative.
  public var post: Stated<String> = .absent
  /// The post in the dative, so that no surname has to be declined: «заместителю директора».
  public var dativePost: Stated<String> = .absent
  /// Surname and initials.
  public var name: Stated<String> = .absent
  public var phone: Stated<String> = .absent
  /// Russian: «часы»: when they can be reached.
  public var hours: Stated<String> = .absent

  static let schema = RecordSchema("ответственное лицо", Self()) {
    Key("роль", \.role, .text).about("методическая служба, техподдержка, регистрация, сайт, …")
    Key("должность", \.post, .text).about("в именительном падеже")
    Key("кому", \.dativePost, .text).about("должность в дательном падеже")
    Key("имя", \.name, .text).example("Орлова Н.В.").about("фамилия и инициалы")
    Key("телефон", \.phone, .telephone).example("8 (3822) 00-00-01").about("рабочий телефон")
    Key("часы", \.hours, .text).about("когда можно обратиться")
  }
}
