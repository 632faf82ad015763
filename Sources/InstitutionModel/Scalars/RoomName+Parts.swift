import Russian
import Schema
import SourceText

extension RoomName {
  /// Every room of a text.
  ///
  /// «каб. 4 и 5», «4, 5», «каб. 4, каб. 5» are two. «и» and signs part rooms only where each of the parts is one by itself.
  public static func all(in text: String) -> [RoomName] {
    parts(of: text).map { RoomName(text.part($0)) }
  }

  /// The parts of a text that are rooms by themselves, in bytes; one part for a single room.
  static func parts(of text: String) -> [Range<Int>] {
    if text.isBareNumber { return [0..<text.utf8.count] }
    guard text.utf8.contains(where: { ",;+&/".utf8.contains($0) }) || text.utf8.holds(" и ") else {
      return [0..<text.utf8.count]
    }
    let marked = text.replacing(" и ", with: " ,, ").withCommasForSlashes
    let parts = joined(ListText.parts(of: marked, at: Set(",;+&".utf8)), of: text)
    let areRooms = parts.count > 1 && parts.allSatisfy { isRoom(text.part($0).trimmed) }
    return areRooms ? parts : [0..<text.utf8.count]
  }

  /// The same of a text that is a list, whatever its parts are.
  static func listedParts(of text: String) -> [Range<Int>] {
    if text.isBareNumber { return [0..<text.utf8.count] }
    return joined(ListText.parts(of: text, at: [UInt8(ascii: ",")]), of: text).flatMap { part in
      parts(of: text.part(part)).map {
        part.lowerBound + $0.lowerBound..<part.lowerBound + $0.upperBound
      }
    }
  }

  /// Parts of which each is a room; where it is stands with it, and so does the building before it.
  private static func joined(_ parts: [Range<Int>], of text: String) -> [Range<Int>] {
    parts.filter { !$0.isEmpty }.reduce(into: []) { rooms, part in
      let words = text.part(part).trimmed
      guard let last = rooms.last, words.saysWhere || text.part(last).trimmed.namesBuilding else {
        rooms.append(part)
        return
      }
      rooms[rooms.count - 1] = last.lowerBound..<part.upperBound
    }
  }

  /// Whether the words name a room without those around them.
  static func isRoom(_ text: String) -> Bool {
    let whole = remark(in: text).map { String(text[..<$0]).trimmed } ?? text
    let name = bare(whole)
    if name.isEmpty || whole.saysWhere { return false }
    let isShort = name.count < 3 || name.first?.isNumber == true && name.count < 6
    return isShort || name != whole || ["зал", "класс"].contains(where: whole.folded.hasSuffix)
  }
}

extension String {
  /// Commas in place of slashes where a word for a room stands on both sides, or blanks: «каб.4/каб.5», «4 / 5»; «4/5»
  /// may be a room.
  fileprivate var withCommasForSlashes: String {
    let parts = split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return self }
    let areNamed = parts.allSatisfy { RoomName.bare($0.trimmed) != $0.trimmed }
    let areApart = parts.dropLast().allSatisfy { $0.hasSuffix(" ") }
    return areNamed || areApart ? parts.joined(separator: ",") : self
  }

  /// The bytes of it, which begin and end with a letter.
  fileprivate func part(_ bytes: Range<Int>) -> String {
    String(decoding: Array(utf8)[bytes], as: UTF8.self)
  }
}
