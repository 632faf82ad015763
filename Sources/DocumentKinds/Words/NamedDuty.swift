/// What an order gives to one person by name.
///
/// Russian: «роль» of «ответственные».
enum NamedDuty: String, CaseIterable {
  /// Registers the applications of families (clause 1.8).
  case registration = "регистрация"
  /// Puts what families must know on the institution's site.
  case website = "сайт"
}
