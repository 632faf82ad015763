import CivilTime
import Regulation
import SourceText
import YAMLTree

/// An item of «платформа» of «узлы»: a host, or a host that is given up: `vk.me: по 31.12.2026`.
public struct PlatformHostTerm: Sendable {
  public var host: Term
  /// The last day on which its chats are used; `nil` for «without end».
  public var last: Located<CalendarDate>?
}

extension Shape where Value == [PlatformHostTerm] {
  static let platformHosts = Shape(expected: "список узлов, например vk.me") { node, log in
    node.isAbsent ? nil : node.listItems.flatMap { hosts(in: $0, &log) }
  }

  /// One host without a term, or as many with terms as the item has entries.
  private static func hosts(in item: YAMLNode, _ log: inout DecodingLog) -> [PlatformHostTerm] {
    guard case .mapping(let entries) = item.content else {
      return Shape<Term>.text.read(item, &log).map { [PlatformHostTerm(host: $0)] } ?? []
    }
    return entries.map { PlatformHostTerm(host: $0.key, last: lastDay.read($0.value, &log)) }
  }

  private static let lastDay = Shape<Located<CalendarDate>>.scalar(
    "последний день, например по 31.12.2026",
    fault: ScalarFault.inDates
  ) { text in
    ScalarText.parse(text) { text in
      _ = text.skip(word: "по")
      return text.readDate()
    }
  }
}
