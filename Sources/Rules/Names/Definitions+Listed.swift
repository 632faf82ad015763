import InstitutionModel
import Schema
import SourceText

extension Definitions {
  /// The names of the institution's departments; `nil` when the list could not be read, which is
  /// told already.
  var listedDepartments: [String]? { listed(institution?.value.departments) { $0.name.value } }

  /// The names of the institution's places; `nil` when the list could not be read.
  var listedSites: [String]? { listed(institution?.value.sites) { $0.name.value } }

  /// The names of a list of which nothing was left unread; those of nameless items are left out.
  private func listed<Item>(
    _ list: Stated<[Located<Item>]>?,
    _ name: (Item) -> String?
  ) -> [String]? {
    list.flatMap { $0.isClear ? $0.items.compactMap { name($0.value) } : nil }
  }
}
