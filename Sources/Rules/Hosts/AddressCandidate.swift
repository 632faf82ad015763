import InstitutionModel
import Schema
import SourceText

/// Something in an author's text that looks like an address.
struct AddressCandidate {
  /// The part of the text that looks so.
  var text: String
  /// The value that it stands in.
  var range: SourceRange
  /// The text itself, where the value is written as it is read.
  var place: SourceRange
  /// The address that it is, or why it is none.
  var address: Result<WebAddress, AddressFault>

  /// The address, when it says how to get there.
  var full: WebAddress? { any?.scheme == nil ? nil : any }

  /// The address, when it says how to get there or ends as hosts do, but no files.
  var likely: WebAddress? {
    full ?? any.flatMap { Self.endings.contains($0.host.ending) ? $0 : nil }
  }

  /// Endings of hosts that are no endings of files.
  private static let endings: Set = ["ru", "рф", "su", "com", "org", "info", "online", "edu"]

  /// The address, with or without its scheme.
  var any: WebAddress? { try? address.get() }

  /// The address, or the one to which it leads on, through a few others at most.
  var destination: WebAddress? {
    var address = address
    for _ in 0..<5 {
      switch address {
      case .success(let found): return found
      case .failure(.redirect(let next)), .failure(.twoSchemes(let next)):
        address = Result { () throws(AddressFault) in try WebAddress(next) }
      case .failure(.noHost), .failure(.badHost), .failure(.badPort): return nil
      }
    }
    return nil
  }
}

extension [LearningLines] {
  /// The addresses among resources of groups and places of materials and of individual support.
  var addresses: [AddressCandidate] {
    let resources = flatMap { $0.learning.resources.items.map { $0.map(\.text) } }
    let places = flatMap { $0.learning.special.materials.items }.compactMap(\.value.place.located)
    let ofSupport = flatMap(\.learning.support.places)
    return (resources + places + ofSupport).flatMap(\.addresses)
  }
}

extension Term {
  /// No address needs more bytes; what follows them is not looked at.
  private static var longestText: Int { 10_000 }

  /// The words of the text that look like addresses; e-mails are none.
  var addresses: [AddressCandidate] {
    // Most values are plain words; several rules ask for the addresses among them.
    guard value.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
    else { return [] }
    let value = String(decoding: value.utf8.prefix(Self.longestText), as: UTF8.self)
    let isWord = value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let words = isWord ? [value[...]] : value.spacedWords
    return words.compactMap { word in
      let part = word.withoutPunctuation
      let text = String(part)
      guard text.looksLikeAddress else { return nil }
      let address = Result { () throws(AddressFault) in try WebAddress(text) }
      let offset = value.utf8.distance(from: value.startIndex, to: part.startIndex)
      let place = self.place(at: offset, count: text.utf8.count)
      return AddressCandidate(text: text, range: range, place: place, address: address)
    }
  }
}

extension Substring {
  /// The word without the brackets, quotation marks and stops around it.
  var withoutPunctuation: Substring {
    var word = self
    let (opening, closing) = ("(«\"'<[„“".unicodeScalars, ")»\"'>].,;!?“”".unicodeScalars)
    while let first = word.unicodeScalars.first, opening.contains(first) {
      word.unicodeScalars.removeFirst()
    }
    while let last = word.unicodeScalars.last, closing.contains(last) {
      word.unicodeScalars.removeLast()
    }
    return word
  }
}

extension Substring {
  /// Whether it is «И.П» or «т.е»: letters one by one between stops.
  fileprivate var isInitials: Bool { split(separator: ".").allSatisfy { $0.count == 1 } }
}

extension String {
  /// Whether a word has a scheme, or a dot in what would be its host; e-mails have an `@` there.
  var looksLikeAddress: Bool {
    // Most texts are plain words.
    guard utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
    else { return false }
    let lower = lowercased()
    if lower.hasPrefix("http:") || lower.hasPrefix("https:") || contains("://") { return true }
    let host = prefix { !"/?#:".contains($0) }
    return !contains("@") && host.contains(".") && host.allSatisfy { $0 != "," } && !host.isInitials
  }
}
