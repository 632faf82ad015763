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
    guard let remark = Self.remark(in: whole) else {
      text = Self.name(whole)
      return
    }
    text = Self.name(String(whole[..<remark]).trimmed) + whole[remark...]
  }

  /// The name of a room without a remark.
  private static func name(_ whole: String) -> String {
    let bare = bare(whole)
    let isCut = !bare.isEmpty && bare != whole
    let first = bare.prefix { !$0.isWhitespace }
    return isCut && !first.contains(where: \.isNumber) && first.count > 1
      ? "кабинет \(bare)" : isCut ? bare : whole
  }

  /// By which rooms are compared, without a remark: «4А», «4 а» and «4а (2 этаж)» are one.
  public var key: String {
    if text.isBareNumber { return text }
    let parts = withoutRemark.folded.split { ",()".contains($0) }
    let named = parts.filter { !String($0).saysWhere }
    let name = (named.isEmpty ? parts : named).joined().filter { !" \".".contains($0) }
    return name.hasPrefix("кабинет") ? String(name.dropFirst("кабинет".count)) : name
  }

  /// Whether it is a number, perhaps with a letter, and not words that say themselves what it is.
  public var isNumber: Bool {
    if text.isBareNumber { return true }
    let name = withoutRemark
    return name.prefix(4).contains(where: \.isNumber) && !name.saysWhere
      && name.prefix { !$0.isNumber }.count { $0.isLetter } < 3
  }

  private var withoutRemark: String {
    Self.remark(in: text).map { String(text[..<$0]) } ?? text
  }
}

extension RoomName {
  /// The name without the word and the sign before it, or the word behind a number.
  static func bare(_ text: String) -> String {
    var name = text[...]
    let isOpened = name.drop(anyOf: openings)
    name = name.drop { " .:-–\u{A0}".contains($0) && isOpened }
    let isSigned = name.drop(anyOf: signs)
    if isSigned { name = name.drop { " .\u{A0}".contains($0) } }
    if let number = number(before: endings, in: name) ?? String(name).numberOfOrdinal {
      return number
    }
    let isPlain = isOpened || isSigned
    return isPlain ? String(name).trimmed.unquotedWhole : String(name)
  }

  /// «4» of «4 каб.», «4-й кабинет»; `nil` where no number stands before one of the words.
  private static func number(before words: [String], in text: Substring) -> String? {
    guard text.first?.isNumber == true,
      let ending = words.first(where: { text.lowercased().hasSuffix($0) })
    else { return nil }
    let words = String(text.dropLast(ending.count)).trimmed
    let number = words.numberOfOrdinal ?? words
    return number.isEmpty || number.contains(" ") ? nil : number
  }

  private static let openings = [
    "кабинеты", "кабинете", "кабинет", "каб.", "каб", "аудитории", "аудитория", "ауд.", "ауд",
    "комната", "комн.", "ком.", "помещение", "пом.", "к.",
  ]
  private static let signs = ["№№", "№", "номер", "n"]
  private static let endings = [
    "кабинете", "аудитории", "кабинет", "каб.", "каб", "аудитория", "ауд.", "ауд", "комната",
  ]
}

extension String {
  /// Whether it is figures and nothing else, as most rooms are.
  var isBareNumber: Bool {
    !isEmpty && utf8.allSatisfy(\.isDigit)
  }

  /// «12» of «12-й»; `nil` for anything else.
  var numberOfOrdinal: String? {
    guard first?.isNumber == true, last?.isLetter == true else { return nil }
    let number = ["-ый", "-ой", "-ий", "-й", "-я", "-ая", "й"].lazy
      .filter { lowercased().hasSuffix($0) }.map { String(dropLast($0.count)) }.first
    return number.flatMap { $0.isBareNumber ? $0 : nil }
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
  /// Drops the first of the words that stands there, in any case, as a word: no letter follows it.
  fileprivate mutating func drop(anyOf words: [String]) -> Bool {
    guard utf8.first?.isDigit == false else { return false }
    let lower = lowercased()
    for word in words where lower.begins(with: word) {
      let rest = dropFirst(word.count)
      let endsWord = word.last?.isLetter == false || rest.first?.isLetter != true
      guard endsWord, !rest.isEmpty else { continue }
      self = rest
      return true
    }
    return false
  }
}
