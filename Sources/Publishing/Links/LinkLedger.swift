/// What pages say of other files, noted as each is made; what is wrong within one page is known at once.
struct LinkLedger: Sendable {
  /// A link whose target is looked up once all files are known.
  struct Link: Sendable {
    var page: String
    var line: Int
    var address: String
  }

  private(set) var dead: [DeadLink] = []
  /// The first link to each target.
  private(set) var links: [PageTarget: Link] = [:]

  /// Notes what a page says; other files say nothing.
  mutating func read(_ page: [UInt8], path: String) {
    guard path.hasSuffix(".html") else { return }
    let names = PageNames(of: page)
    var ids: Set<String> = []
    for id in names.ids where !ids.insert(id.text).inserted {
      tell(.twice(id: id.text), path, page, id.offset)
    }
    for mention in names.addresses {
      guard let target = PageTarget(mention.text, on: path) else { continue }
      if target.path == path {
        guard let anchor = target.anchor, !ids.contains(anchor) else { continue }
        tell(.noPlace(address: mention.text), path, page, mention.offset)
      } else if links[target] == nil {
        let line = page.line(at: mention.offset)
        links[target] = Link(page: path, line: line, address: mention.text)
      }
    }
  }

  /// Joins what several workers noted.
  mutating func add(_ other: LinkLedger) {
    dead += other.dead
    links.merge(other.links) { $0.page <= $1.page ? $0 : $1 }
  }

  private mutating func tell(
    _ fault: DeadLink.Fault,
    _ path: String,
    _ page: [UInt8],
    _ offset: Int
  ) {
    dead.append(DeadLink(path: path, line: page.line(at: offset), fault: fault))
  }
}

extension [UInt8] {
  /// Counted from 1.
  fileprivate func line(at offset: Int) -> Int { self[..<offset].count { $0 == 0x0A } + 1 }
}
