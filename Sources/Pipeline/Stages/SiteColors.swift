import InstitutionModel
import Schema

/// The colours that an institution gives to its pages.
struct SiteColors: Sendable {
  /// Of links and heads of tables; `nil` for that of the look.
  var own: SiteColor?
  var departments: [DepartmentColor] = []

  init() {}

  init(of institution: Institution) {
    own = institution.identity.color.value
    departments = zip(institution.departments, institution.departmentColors).map {
      DepartmentColor(slug: $0.slug, color: $1)
    }
  }
}

/// The colour of a department, hung on its address.
struct DepartmentColor: Sendable {
  var slug: String
  var color: SiteColor
}
