import CivilTime
import Regulation
import Russian
import Schema
import SourceText

extension Hosts {
  /// «узлы» of `regulation.yaml`.
  static let schema = RecordSchema("узлы", Regulation.builtIn.hosts) {
    Key("разрешены", .list(of: .text), clause: "1.12") { hosts, names in
      hosts.allowed = names.value.map(\.value.folded)
    }
    .example("sferum.ru, rutube.ru").about("узлы, которым можно доверять")
    Key("запрещены", .entries("zoom.us", of: .text), clause: "1.12") { hosts, entries in
      for entry in entries.value {
        hosts.forbidden[entry.key.value.folded] = entry.value.value
        hosts.forbiddenPlaces[entry.key.value.folded] = entry.key.range
      }
    }
    .about("слева узел, справа – чем его заменить")
    Key("платформа", .list(of: hostOfPlatform), clause: "2.7.3") { hosts, items in
      let entries = items.value.flatMap(\.value)
      hosts.platform = entries.map(\.key.value.folded)
      let lastDays = entries.compactMap { entry in
        entry.value.value.map { (entry.key.value.folded, Located($0, at: entry.value.range)) }
      }
      hosts.lastDays = Dictionary(lastDays) { first, _ in first }
    }
    .example("vk.me").about("узлы чатов и приглашений")
  }

  /// An item of «платформа»: a host, or a host that is given up, with the last day on which its chats are
  /// used: `vk.me: по 31.12.2026`.
  private static let hostOfPlatform = Shape<[Entry<CalendarDate?>]>.oneOf(
    "узел, например vk.me",
    text: Shape<String>.text.map { host, range, _ in
      [Entry(key: Located(host, at: range), value: Located(nil, at: range))]
    },
    else: .entries(
      "vk.me",
      of: Shape.date("последний день", "по 31.12.2026", after: ["по"]).orNothing
    )
  )
}
