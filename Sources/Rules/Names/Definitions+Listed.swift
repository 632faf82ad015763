import InstitutionModel
import SourceText

extension Definitions {
  /// The names of the institution's departments; `nil` when the list could not be read, which is
  /// told already.
  var listedDepartments: [String]? {
    institution(having: "подразделения").map { file in
      (file.departments ?? []).compactMap(\.value.name?.value)
    }
  }

  /// The names of the institution's places; `nil` when the list could not be read.
  var listedSites: [String]? {
    institution(having: "площадки").map { file in
      (file.sites ?? []).compactMap(\.value.name?.value)
    }
  }

  /// The institution, when whatever it says under the key is understood.
  private func institution(having key: String) -> InstitutionFile? {
    institution.flatMap { $0.value.unread.contains(key) ? nil : $0.value }
  }
}
