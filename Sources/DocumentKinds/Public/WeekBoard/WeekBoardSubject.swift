import InstitutionModel
import Russian
import Schema

/// Of what a week is shown by its hours.
public enum WeekBoardSubject: Hashable, Sendable {
  /// A building with its rooms; `nil` where the institution names none.
  case place(Site.ID?)
  /// The index of a room among those that groups meet in.
  case room(Int)
  case department(Department.ID)

  /// The groups that it may show, in order.
  func groups(in source: PublicSource) -> [Group.ID] {
    switch self {
    case .place(let site): source.rooms.groups(at: site)
    case .room(let index): source.rooms.all[index].groups
    case .department(let id):
      source.catalogue.programs(of: id).flatMap { source.institution.programs[$0.index].groupIDs }
    }
  }

  /// Of addresses.
  func name(in source: PublicSource) -> String {
    switch self {
    case .place(let site): "place" + (site.map { "-" + source.slug(of: $0) } ?? "")
    case .room(let index):
      source.prefix(ofRoomsAt: source.rooms.all[index].key.site) + source.rooms.all[index].key.slug
    case .department(let id): "department-" + source.institution[id].slug
    }
  }
}

extension PublicSource {
  /// `room-`, with the place where there are several.
  fileprivate func prefix(ofRoomsAt site: Site.ID?) -> String {
    institution.sites.count > 1 ? "room-" + (site.map(slug) ?? "") + "--" : "room-"
  }

  /// Of a place; with its number where another one before it is called alike.
  fileprivate func slug(of site: Site.ID) -> String {
    let slug = institution[site].name.text.slug
    let isTaken = institution.sites[..<site.index].contains { $0.name.text.slug == slug }
    return isTaken ? "\(slug)--\(site.index + 1)" : slug
  }
}
