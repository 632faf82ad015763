import Contacts
import Schema
import SourceText
import YAMLTree

/// A text of a definition that may hold a telephone, an e-mail or an invitation.
///
/// All that is written is looked through, so that no key can be forgotten; what only staff read is
/// named in ``staffKeys``.
///
/// Russian: «текст автора».
public struct WrittenText: Sendable {
  public var term: Term
  /// The keys that it stands under, from the outermost; the text itself may be the last of them.
  public var keys: [String]

  /// The keys whose values never come to the public tree.
  public static let staffKeys: Set = [
    "приглашение", "причина", "режим согласован", "подготовка", "место работы", "согласовано",
    "рабочие дни", "правила", "узлы", "приглашения",
  ]

  /// The texts of a file, in the order in which they stand.
  static func all(in root: YAMLNode) -> [WrittenText] {
    var collection = TextCollection()
    collection.collect(root, [])
    return collection.texts
  }

  static let resources = "ресурсы"

  /// Whether it is the e-mail of a resource, which only staff are told.
  public var isEmailOfResource: Bool { keys.last == Self.resources && term.value.isEmail }
}

extension String {
  /// Whether it is worth reading: most texts are Russian words, days and hours.
  fileprivate var mayHoldContact: Bool { TextPreview.mayHoldContact(utf8) }
}

/// Gathers the texts of a file.
private struct TextCollection {
  private(set) var texts: [WrittenText] = []
  /// By key: a file has few of them, many times.
  private var areForStaff: [String: Bool] = [:]

  mutating func collect(_ node: YAMLNode, _ keys: [String]) {
    switch node.content {
    case .scalar(let text, _): keep(Located(text, at: node.range), keys)
    case .sequence(let items): for item in items { collect(item, keys) }
    case .mapping(let entries):
      for entry in entries where !isForStaff(entry.key.value) {
        keep(entry.key, keys)
        let inner = keys + [entry.key.value]
        // Addresses of resources are told apart item by item, as the reader of the key does.
        let isResources = entry.key.value == WrittenText.resources
        for value in isResources ? entry.value.listItems : [entry.value] { collect(value, inner) }
      }
    }
  }

  private mutating func keep(_ text: Term, _ keys: [String]) {
    if text.value.mayHoldContact { texts.append(WrittenText(term: text, keys: keys)) }
  }

  /// A misspelt «приглашение» is told as such, and its value is no other mistake.
  private mutating func isForStaff(_ written: String) -> Bool {
    if let known = areForStaff[written] { return known }
    let key = written.trimmed.lowercased()
    let isForStaff = WrittenText.staffKeys.contains(key) || key.hasPrefix("приглаш")
    areForStaff[written] = isForStaff
    return isForStaff
  }
}
