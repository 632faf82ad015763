import InstitutionModel
import Schema

/// The colours that an institution gives to its pages.
struct SiteColors: Sendable {
  /// Of links and heads of tables; `nil` for that of the look.
  var own: SiteColor?
  /// In their order.
  var departments: [SiteColor] = []

  init() {}

  init(of institution: Institution) {
    own = institution.identity.color.value
    departments = institution.departmentColors
  }
}
