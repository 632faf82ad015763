import Russian
import Schema
import SourceText

extension RoomName {
  /// Where what is said of the room begins, behind its name: «4 (2 этаж)», «4, левое крыло», «4 2 этаж».
  ///
  /// Beside a number brackets hold a remark, save for a letter or a building, which are part of the name.
  static func remark(in text: String) -> String.Index? {
    bracketed(in: text) ?? listed(in: text) ?? spoken(in: text)
  }

  private static func bracketed(in text: String) -> String.Index? {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("), open > text.startIndex else {
      return nil
    }
    let words = String(text[text.index(after: open)...].dropLast())
    let isRemark =
      words.saysWhere
      || words.spacedWords.count > 1 && !words.namesBuilding && !text[..<open].endsInNumber
      || text[..<open].endsInNumber && words.count { $0.isLetter || $0.isNumber } > 1
        && !words.namesBuilding
    return isRemark ? text.endOfWords(before: open) : nil
  }

  private static func listed(in text: String) -> String.Index? {
    guard let comma = text.firstIndex(of: ","), text[..<comma].endsInNumber else { return nil }
    let parts = text[comma...].split(separator: ",").map { String($0).trimmed }
    guard !parts.isEmpty, parts.allSatisfy(\.saysWhere) else { return nil }
    // «3 (мастерская), 1 этаж».
    let isRemarked = bracketed(in: String(text[..<comma])) != nil
    return isRemarked ? text.firstIndex(of: "(").map(text.endOfWords(before:)) : comma
  }

  /// One word tells which floor or wing: «4 2 этаж», «кабинет 4 на 2 этаже», «4 – второй этаж».
  private static func spoken(in text: String) -> String.Index? {
    let words = text.split(separator: " ")
    guard words.count > 2,
      let place = words.indices.first(where: { String(words[$0]).saysWhere }), place > 1
    else {
      return nil
    }
    var first = place
    if first > 1, words[first - 1].tellsWhich { first -= 1 }
    while first > 1, words[first - 1].isJoint { first -= 1 }
    let end = words[first - 1].endIndex
    return text[..<end].endsInNumber ? end : nil
  }
}

extension String {
  /// Whether it says where in a house something is: «2 этаж», «левое крыло», «вход со двора».
  var saysWhere: Bool {
    folded.split { !$0.isLetter }.contains { word in
      Self.wordsOfPlaces.contains(word) || Self.stemsOfPlaces.contains { word.hasPrefix($0) }
    }
  }

  private static let wordsOfPlaces: Set<Substring> = [
    "эт", "двора", "дворе", "слева", "справа", "рядом", "напротив", "возле", "около", "налево",
    "направо", "крыло", "крыле",
  ]
  private static let stemsOfPlaces = ["этаж", "вход", "лестни", "подвал", "цокол", "подъезд"]

  /// Whether it names a house or who is in it: «школа № 5», «корпус Б».
  var namesBuilding: Bool {
    folded.split { !$0.isLetter }.contains { word in
      Self.buildings.contains(word) || Self.stemsOfBuildings.contains { word.hasPrefix($0) }
    }
  }

  private static let buildings: Set<Substring> = [
    "школа", "школе", "школы", "сош", "оош", "дом", "дк", "дворец", "центр", "лицей", "станция",
    "сад", "корп",
  ]
  private static let stemsOfBuildings = ["гимнази", "корпус", "здани", "филиал"]

  /// The end of the words before a sign.
  fileprivate func endOfWords(before sign: Index) -> Index {
    self[..<sign].lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? sign
  }
}

extension Substring {
  /// Whether it is a room's number: «кабинет 4», «4а», «4-й кабинет».
  fileprivate var endsInNumber: Bool {
    let words = String(self).trimmed
    let name = RoomName.bare(words)
    return !words.namesBuilding && name.prefix(4).contains(where: \.isNumber)
      && name.prefix { !$0.isNumber }.count { $0.isLetter } < 3
  }

  /// «2», «2-й», «второй», «левое».
  fileprivate var tellsWhich: Bool {
    first?.isNumber == true
      || ["ый", "ой", "ий", "ое", "ая", "ом", "ем"].contains { lowercased().hasSuffix($0) }
  }

  fileprivate var isJoint: Bool { ["на", "в", "-", "–", "—"].contains(lowercased()) }
}
