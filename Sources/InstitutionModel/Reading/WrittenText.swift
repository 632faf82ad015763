import Contacts
import Schema
import SourceText
import YAMLTree

/// A text of a definition that may hold a telephone, an e-mail or an invitation.
///
/// All that is written is looked through, so that no key can be forgotten; what only staff read is
/// named in ``staffKeys``.
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
    var texts: [WrittenText] = []
    collect(root, [], &texts)
    return texts
  }

  private static func collect(_ node: YAMLNode, _ keys: [String], _ texts: inout [WrittenText]) {
    switch node.content {
    case .scalar(let text, _):
      guard text.mayHoldContact else { return }
      texts.append(WrittenText(term: Located(text, at: node.range), keys: keys))
    case .sequence(let items):
      for item in items { collect(item, keys, &texts) }
    case .mapping(let entries):
      for entry in entries where !isForStaff(entry.key.value) {
        if entry.key.value.mayHoldContact {
          texts.append(WrittenText(term: entry.key, keys: keys))
        }
        let inner = keys + [entry.key.value]
        // Addresses of resources are told apart item by item, as the reader of the key does.
        let values = entry.key.value == resources ? entry.value.listItems : [entry.value]
        for value in values { collect(value, inner, &texts) }
      }
    }
  }

  /// A misspelt «приглашение» is told as such, and its value is no other mistake.
  private static func isForStaff(_ key: String) -> Bool {
    let key = key.trimmed.lowercased()
    return staffKeys.contains(key) || key.hasPrefix("приглаш")
  }

  static let resources = "ресурсы"

  /// Whether it is the e-mail of a resource, which only staff are told.
  public var isEmailOfResource: Bool { keys.last == Self.resources && term.value.isEmail }
}

extension String {
  /// Whether it is worth reading: most texts are Russian words, days and hours.
  fileprivate var mayHoldContact: Bool { TextPreview.mayHoldContact(utf8) }
}
