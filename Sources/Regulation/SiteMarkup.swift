/// The names by which machines find facts on the official site of an institution.
///
/// Russian: «разметка сайта» (приказ Рособрнадзора от 04.08.2023 № 1493). The built-in ones are those that
/// live sites bear; nobody has compared them with the recommendations of the authority.
public struct SiteMarkup: Hashable, Sendable {
  /// Of a row about a program.
  public var program: String? = "eduOp"
  public var title: String? = "eduName"
  public var orientation: String? = "eduProf"
  public var level: String? = "eduLevel"
  public var form: String? = "eduForm"
  /// What is said of e-learning and distance technologies.
  public var distance: String? = "eduEl"
  public var address: String? = "address"
  public var phone: String? = "telephone"
  public var email: String? = "email"
  public var review = Review()

  /// Who saw the names where, and when.
  public struct Review: Hashable, Sendable {
    public var seenIn: String?
    public var isChecked = false
    public var keeper: String?

    public init() {}
  }

  public init() {}

  /// Every name that pages bear.
  public var names: [String] {
    [program, title, orientation, level, form, distance, address, phone, email].compactMap(\.self)
  }
}
