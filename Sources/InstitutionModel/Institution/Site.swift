import Schema
import SourceText

/// A building where lessons are.
///
/// Russian: «площадка».
public struct Site: Hashable, Sendable {
  public typealias ID = Index<Site>

  public var name: Stated<String> = .absent
  public var address: Stated<String> = .absent

  static let schema = RecordSchema("площадка", within: "в описании площадки", Self()) {
    Key("название", \.name, .title, required: true).example("главный корпус")
      .about("как её называют")
    Key("адрес", \.address, .text).about("почтовый адрес")
  }
}

extension Shape where Value == Site {
  /// A name alone: «площадки: станция, школа № 5».
  static let site = record(Site.schema, or: .title, as: \.name, expected: "название площадки")
    .parting(AddressedSite.node)
}

extension Shape where Value == [Located<Site>] {
  /// Places in a list, or in one text, in which an address belongs to the place before it.
  static let sites = list(of: .site, splitsText: true) {
    $0.listItems.reduce(into: [], AddressedSite.add)
  }
}
