/// Whom families and staff turn to.
///
/// Russian: «ответственные» (п. 5.2).
public struct ResponsiblePerson: Hashable, Sendable {
  /// Russian: «роль», «методическая служба», «регистрация», «сайт».
  public var role: String?
  /// Russian: «должность», in the nominative.
  public var post: String?
  /// The post in the dative, so that no surname has to be declined: «заместителю директора».
  public var dativePost: String?
  /// Surname and initials.
  public var name: String?
  public var phone: String?
  /// Russian: «часы»: when they can be reached.
  public var hours: String?

  public init(
    role: String? = nil,
    post: String? = nil,
    dativePost: String? = nil,
    name: String? = nil,
    phone: String? = nil,
    hours: String? = nil
  ) {
    self.role = role
    self.post = post
    self.dativePost = dativePost
    self.name = name
    self.phone = phone
    self.hours = hours
  }
}
