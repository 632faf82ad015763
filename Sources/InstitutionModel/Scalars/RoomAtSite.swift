import Russian
import Schema
import SourceText

/// A room whose text names the house too: «школа 5, кабинет 3», «кабинет 3 (школа 5)».
///
/// Russian: «кабинет» together with «площадка».
public struct RoomAtSite: Hashable, Sendable {
  /// What may be the name of a place.
  public let site: String
  /// The room without it.
  public let room: String

  /// `nil` where nothing but a room is named.
  public init?(_ text: String) {
    guard let cut = text.firstIndex(where: { ",( ".contains($0) }), cut > text.startIndex,
      let (site, room) = Self.opening(text) ?? Self.closing(text)
    else { return nil }
    (self.site, self.room) = (site, room)
  }

  /// Whether it is plain that a house is meant, be it on no list.
  public var namesBuilding: Bool { site.namesBuilding }

  /// The house first: «школа 5, кабинет 3», «школа 5 кабинет 3».
  private static func opening(_ text: String) -> (site: String, room: String)? {
    text.indices.lazy.filter { ", ".contains(text[$0]) }.compactMap { cut in
      let site = String(text[..<cut]).trimmed
      let rest = String(text[text.index(after: cut)...]).trimmed
      let room = RoomName(rest)
      // «школа № 5» is a building with its number.
      let isMarked = text[cut] == "," || room.text != rest && rest.first?.isLetter == true
      guard isMarked, room.isNumber, mayBeSite(site) else { return nil }
      return (site, room.text)
    }.first
  }

  /// The room first: «кабинет 3, школа 5», «кабинет 3 (школа 5)».
  private static func closing(_ text: String) -> (site: String, room: String)? {
    guard let cut = text.firstIndex(where: { ",(".contains($0) }) else { return nil }
    let room = RoomName(String(text[..<cut]))
    let rest = String(text[text.index(after: cut)...])
    let site = (rest.hasSuffix(")") ? String(rest.dropLast()) : rest).trimmed
    return room.isNumber && mayBeSite(site) ? (site, room.text) : nil
  }

  private static func mayBeSite(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !RoomName.isRoom(text) && !text.saysWhere
  }
}
