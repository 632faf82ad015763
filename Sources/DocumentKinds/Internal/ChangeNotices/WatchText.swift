import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// What those who keep the keys of rooms and places are told of a changed lesson: what is free now, and what is taken.
///
/// Russian: «вахта».
struct WatchText {
  private let told: ToldChange
  private let names: String
  private let institution: Institution

  init(_ told: ToldChange, _ names: String, in source: InternalSource) {
    (self.told, self.names, institution) = (told, names, source.institution)
  }

  /// `nil` where rooms are taken as before.
  var entry: ChangeTexts.Entry? {
    let changes = told.lessons.compactMap(\.change)
    let before = changes.compactMap { $0.was.flatMap(spot) }.uniqued
    let after = changes.compactMap { $0.becomes.flatMap(spot) }.uniqued
    let free = before.filter { !after.contains($0) }
    let taken = after.filter { !before.contains($0) }
    guard !free.isEmpty || !taken.isEmpty else { return nil }
    let words = [told("Освобождается", free), told("Занято", taken)].compactMap(\.self)
    let sites = changes.flatMap { [$0.was, $0.becomes] }.compactMap { $0.flatMap(site) }.uniqued
    let place = sites.isEmpty ? "" : " (\(sites.joined(separator: ", ")))"
    return ChangeTexts.Entry(
      reader: "вахта\(place)",
      text: "Изменение по\u{A0}кабинетам: \(names). \(words.joined(separator: " "))"
    )
  }

  private func told(_ head: String, _ spots: [String]) -> String? {
    spots.isEmpty ? nil : "\(head): \(spots.joined(separator: "; "))".withFullStop
  }

  /// «кабинет 3, вт, 8 декабря, 16:00–17:40»; `nil` for what is in no known room.
  private func spot(_ dated: DatedSlot) -> String? {
    dated.whereabouts(in: institution).map { "\($0), \(dated.time)" }
  }

  private func site(_ dated: DatedSlot) -> String? {
    guard case .room(let site, _) = dated.slot.place else { return nil }
    return institution.siteName(of: site)
  }
}
