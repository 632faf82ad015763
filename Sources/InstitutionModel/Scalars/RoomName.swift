import Russian
import Schema
import SourceText
import YAMLTree

/// What a room is called, without the word for it.
///
/// «каб. №4», «ауд. 4», «4-й кабинет» are «4». A name of words keeps what it is: «каб. ИЗО» is «кабинет ИЗО», «актовый зал» stays as it is.
///
/// Russian: «кабинет».
public struct RoomName: Hashable, Sendable {
  /// As papers print it.
  public let text: String

  /// One room as it is written.
  public init(_ written: String) {
    if written.isBareNumber {
      text = written
      return
    }
    let whole = written.trimmed
    let bare = Self.bare(whole)
    let isCut = !bare.isEmpty && bare != whole
    let first = bare.prefix { !$0.isWhitespace }
    text =
      isCut && !first.contains(where: \.isNumber) && first.count > 1
      ? "кабинет \(bare)" : isCut ? bare : whole
  }

  /// By which rooms are compared: «4А», «4 а» and «4а (2 этаж)» are one.
  public var key: String {
    if text.isBareNumber { return text }
    let parts = text.folded.split { ",()".contains($0) }
    let named = parts.filter { !String($0).isFloor }
    let name = (named.isEmpty ? parts : named).joined().filter { !" \".".contains($0) }
    return name.hasPrefix("кабинет") ? String(name.dropFirst("кабинет".count)) : name
  }

  /// Whether it is a number, perhaps with a letter, and not words that say themselves what it is.
  public var isNumber: Bool {
    text.prefix(4).contains(where: \.isNumber) && !text.isFloor
      && text.prefix { !$0.isNumber }.count { $0.isLetter } < 3
  }

  /// Every room of a text.
  ///
  /// «каб. 4 и 5», «4, 5», «каб. 4, каб. 5» are two. «и» and signs part rooms only where each of the parts is one by itself.
  public static func all(in text: String) -> [RoomName] {
    parts(of: text).map { RoomName(text.part($0)) }
  }

  /// The parts of a text that are rooms by themselves, in bytes; one part for a single room.
  static func parts(of text: String) -> [Range<Int>] {
    if text.isBareNumber { return [0..<text.utf8.count] }
    let marked = text.replacing(" и ", with: " ,, ")
    let parts = ListText.parts(of: marked, at: Set(",;+&".utf8)).filter { !$0.isEmpty }
    let areRooms = parts.count > 1 && parts.allSatisfy { isRoom(text.part($0).trimmed) }
    return areRooms ? parts : [0..<text.utf8.count]
  }

  /// Whether the words name a room without those around them.
  private static func isRoom(_ text: String) -> Bool {
    let name = bare(text)
    if name.isEmpty || text.isFloor { return false }
    let isShort = name.count < 3 || name.first?.isNumber == true && name.count < 6
    return isShort || name != text || ["зал", "класс"].contains(where: text.folded.hasSuffix)
  }
}

extension RoomName {
  /// The name without the word and the sign before it, or the word behind a number.
  private static func bare(_ text: String) -> String {
    var name = text[...]
    let isOpened = openings.contains { name.drop(word: $0) }
    name = name.drop { " .:-–\u{A0}".contains($0) && isOpened }
    let isSigned = signs.contains { name.drop(word: $0) }
    if isSigned { name = name.drop { " .\u{A0}".contains($0) } }
    if let number = number(before: endings, in: name) { return number }
    let isPlain = isOpened || isSigned
    return isPlain ? String(name).trimmed.unquotedWhole : String(name)
  }

  /// «4» of «4 каб.», «4-й кабинет»; `nil` where no number stands before one of the words.
  private static func number(before words: [String], in text: Substring) -> String? {
    guard text.first?.isNumber == true,
      let ending = words.first(where: { text.lowercased().hasSuffix($0) })
    else { return nil }
    var number = String(text.dropLast(ending.count)).trimmed
    for suffix in ["-ый", "-ой", "-й", "й"] where number.lowercased().hasSuffix(suffix) {
      number = String(number.dropLast(suffix.count))
      break
    }
    return number.isEmpty || number.contains(" ") ? nil : number
  }

  private static let openings = [
    "кабинеты", "кабинете", "кабинет", "каб.", "каб", "аудитории", "аудитория", "ауд.", "ауд",
    "комната", "комн.", "ком.", "помещение", "пом.", "к.",
  ]
  private static let signs = ["№№", "№", "номер", "n"]
  private static let endings = ["кабинет", "каб.", "каб", "аудитория", "ауд.", "ауд", "комната"]
}

extension String {
  /// Whether it is figures and nothing else, as most rooms are.
  fileprivate var isBareNumber: Bool {
    !isEmpty && utf8.allSatisfy(\.isDigit)
  }

  /// Whether it says on which floor something is: «2 этаж», «второй этаж», «1 эт.».
  fileprivate var isFloor: Bool {
    folded.split { !$0.isLetter }.contains { $0.hasPrefix("этаж") || $0 == "эт" }
  }

  /// The bytes of it, which begin and end with a letter.
  fileprivate func part(_ bytes: Range<Int>) -> String {
    String(decoding: Array(utf8)[bytes], as: UTF8.self)
  }

  /// Without quotation marks around the whole.
  fileprivate var unquotedWhole: String {
    guard let first, let last, count > 2, "«\"".contains(first), "»\"".contains(last) else {
      return self
    }
    return String(dropFirst().dropLast())
  }
}

extension Substring {
  /// Drops the word, in any case, where it is one: no letter follows it.
  fileprivate mutating func drop(word: String) -> Bool {
    guard lowercased().hasPrefix(word) else { return false }
    let rest = dropFirst(word.count)
    let endsWord = word.last?.isLetter == false || rest.first?.isLetter != true
    guard endsWord, !rest.isEmpty else { return false }
    self = rest
    return true
  }
}

extension Shape where Value == String {
  /// One room or several in one text, each by its name.
  static let room = text(fault: { ForeignComment($0)?.fault }) { text in
    ForeignComment(text) == nil ? RoomName.all(in: text).map(\.text).joined(separator: ", ") : nil
  }
}

extension Shape where Value == [Located<String>] {
  /// Rooms that a lesson takes at once, in a list or in one text.
  static let rooms = list(of: .room, splitsText: true) { node in
    node.listItems.flatMap(\.roomItems)
  }
}

extension YAMLNode {
  /// The rooms of a text, each at its place.
  fileprivate var roomItems: [YAMLNode] {
    guard case .scalar(let text, _) = content else { return [self] }
    return parts(RoomName.parts(of: text), of: text)
  }
}
