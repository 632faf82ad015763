import CivilTime
import Regulation
import Schema
import SourceText
import YAMLTree

/// An item of «платформа» of «узлы»: a host, or a host that is given up: `vk.me: по 31.12.2026`.
///
/// Russian: «узел платформы».
public struct PlatformHost: Sendable {
  public var host: Term
  /// The last day on which its chats are used; `nil` for «without end».
  public var last: Located<CalendarDate>?
}

extension Shape where Value == [PlatformHost] {
  static let platformHosts = Shape<[Located<[PlatformHost]>]>.list(
    of: .oneOf(
      "узел, например vk.me",
      text: Shape<String>.text.map { host, range, _ in
        [PlatformHost(host: Located(host, at: range))]
      },
      else: Shape<[Entry<CalendarDate?>]>.entries("vk.me", of: lastDay.orNothing).map {
        hosts,
        _,
        _ in
        hosts.map { host in
          PlatformHost(
            host: host.key,
            last: host.value.value.map { Located($0, at: host.value.range) }
          )
        }
      }
    )
  ).map { hosts, _, _ in hosts.flatMap(\.value) }

  private static let lastDay = Shape<CalendarDate>.date(
    "последний день",
    "по 31.12.2026",
    after: ["по"]
  )
}
