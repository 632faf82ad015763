import Contacts
import Russian
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

  /// The keys, folded, whose values never come to the public tree: those that are declared to be for staff.
  public static let staffKeys = Set(
    FileForm.all.flatMap(\.form.allKeys).filter(\.isForStaff).map(\.name.folded)
  )

  /// The texts of a file, in the order in which they stand.
  static func all(in root: YAMLNode) -> [WrittenText] {
    var collection = TextCollection()
    collection.collect(root)
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
  /// Who reads what stands under a key.
  private enum Audience {
    case anyone
    case staff
    /// Addresses of resources are told apart item by item, as the reader of the key does.
    case itemByItem
  }

  private(set) var texts: [WrittenText] = []
  /// The keys that the node at hand stands under.
  private var keys: [String] = []
  /// By the bytes of a key: a file has few of them, many times.
  private var audiences: [ContiguousArray<UInt8>: Audience] = [:]

  mutating func collect(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, _): keep(text, at: node.range)
    case .sequence(let items): for item in items { collect(item) }
    case .mapping(let entries): for entry in entries { collect(entry) }
    }
  }

  private mutating func collect(_ entry: YAMLEntry) {
    let audience = audience(of: entry.key.value)
    if audience == .staff { return }
    keep(entry.key.value, at: entry.key.range)
    keys.append(entry.key.value)
    for value in audience == .itemByItem ? entry.value.listItems : [entry.value] { collect(value) }
    keys.removeLast()
  }

  private mutating func keep(_ text: String, at range: SourceRange) {
    guard text.mayHoldContact else { return }
    texts.append(WrittenText(term: Located(text, at: range), keys: keys))
  }

  private mutating func audience(of written: String) -> Audience {
    let bytes = ContiguousArray(written.utf8)
    if let known = audiences[bytes] { return known }
    let audience = Self.audience(of: written)
    audiences[bytes] = audience
    return audience
  }

  /// A misspelt «приглашение» is told as such, and its value is no other mistake.
  private static func audience(of written: String) -> Audience {
    let key = written.folded
    if WrittenText.staffKeys.contains(key) || key.begins(with: "приглаш") { return .staff }
    return written == WrittenText.resources ? .itemByItem : .anyone
  }
}
