import Russian
import Schema
import SourceText
import YAMLTree

extension Shape where Value == String {
  /// One room or several in one text or a list, each by its name.
  static let room = Shape<[Located<String>]>.list(of: .roomText, splitsText: true) { node in
    guard case .sequence(let items) = node.content else { return node.sequenceItems }
    return items.flatMap { $0.roomItems(RoomName.parts) }
  }.map { rooms, _, _ in
    rooms.isEmpty ? nil : rooms.map(\.value).joined(separator: ", ")
  }

  fileprivate static let roomText = text(fault: {
    ForeignComment($0)?.fault ?? ($0.namesDay ? ofDays : ofNoRoom)
  }) { text in
    ForeignComment(text) == nil && !text.namesNoRoom && !text.namesDay
      ? RoomName.all(in: text).map(\.text).joined(separator: ", ") : nil
  }
}

extension Shape where Value == [Located<String>] {
  /// Rooms that a lesson takes at once, in a list or in one text.
  static let rooms = list(of: .roomText, splitsText: true) { node in
    guard case .scalar(_, .plain) = node.content else {
      return node.sequenceItems.flatMap { $0.roomItems(RoomName.parts) }
    }
    return node.roomItems(RoomName.listedParts)
  }
}

extension YAMLNode {
  /// The rooms of a text, each at its place.
  fileprivate func roomItems(_ partsOfText: (String) -> [Range<Int>]) -> [YAMLNode] {
    guard case .scalar(let text, _) = content else { return [self] }
    return parts(partsOfText(text), of: text)
  }
}

extension Shape where Value == String {
  private static let ofDays = ScalarFault(
    "в разные дни кабинеты разные",
    advice:
      "назовите кабинет у\u{A0}каждого занятия: «вт 15:30–17:10 (каб. 4), чт 15:30–17:10 (каб. 5)»"
  )

  private static let ofNoRoom = ScalarFault(
    "кабинет не\u{A0}назван",
    advice: "уберите эту строку, пока кабинета нет, или впишите его номер"
  )
}

extension String {
  /// Whether a day of the week stands in it: «кабинет 4 (вт), кабинет 5 (чт)».
  fileprivate var namesDay: Bool {
    utf8.contains(where: \.isDigit)
      && split { !$0.isLetter }.contains { word in
        word.count > 1 && ScalarText.parse(String(word)) { $0.readWeekday() } != nil
      }
  }

  /// Whether it is a dash or says that there is none.
  fileprivate var namesNoRoom: Bool {
    !contains { $0.isLetter || $0.isNumber } || tellsOfNobody || folded.hasPrefix("не назнач")
  }
}
