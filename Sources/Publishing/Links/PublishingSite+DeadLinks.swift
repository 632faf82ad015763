/// Links of pages are checked against all that is published, whoever made it.
extension PublishingSite {
  /// Looks up where the pages of a whole build lead; a build of some documents leaves others as they were, so that
  /// nothing can be said of their links.
  ///
  /// - Throws: `PublishingError.deadLinks` when a link leads nowhere, or a page has two places of one name.
  func refuseDeadLinks(
    in batches: [StagedBatch],
    _ plan: TreePlan
  ) throws(PublishingError) {
    var ledger = LinkLedger()
    for batch in batches { ledger.add(batch.links) }
    if batches.contains(where: \.isPartial) { return }
    let known = Set(plan.files.map(\.entry.path))
    rereadKept(plan.files, unless: known, into: &ledger)
    let lookup = TargetLookup(known: known, foreign: plan.foreign) { [self] path in
      FinishedFiles(batches, site: self).bytes(at: path)
    }
    let dead = ledger.dead + ledger.links.compactMap { lookup.fault(of: $0, $1) }
    if !dead.isEmpty { throw .deadLinks(dead.sorted()) }
  }

  /// What was kept was looked up when it was made; it is again where something is gone since.
  private func rereadKept(
    _ files: [StagedFile],
    unless known: Set<String>,
    into ledger: inout LinkLedger
  ) {
    let isAnythingGone = previous.manifest?.entries.contains { !known.contains($0.path) } ?? false
    guard isAnythingGone else { return }
    var buffer: [UInt8] = []
    for file in files where !file.isWritten && file.entry.path.hasSuffix(".html") {
      guard previous.holds(file.entry, readInto: &buffer) else { continue }
      ledger.read(buffer, path: file.entry.path)
    }
  }
}

/// Tells whether a link leads somewhere.
private struct TargetLookup {
  let known: Set<String>
  /// Paths of what others have in the output; behind their links may be anything.
  private let others: Set<String>
  private let linked: [String]
  private let bytes: (String) -> [UInt8]?

  init(known: Set<String>, foreign: [ForeignFile], bytes: @escaping (String) -> [UInt8]?) {
    self.known = known
    others = Set(foreign.map(\.path))
    linked = foreign.filter { $0.kind == .symbolicLink }.map { "\($0.path)/" }
    self.bytes = bytes
  }

  func fault(of target: PageTarget, _ link: LinkLedger.Link) -> DeadLink? {
    fault(of: target, link.address).map { DeadLink(path: link.page, line: link.line, fault: $0) }
  }

  private func fault(of target: PageTarget, _ address: String) -> DeadLink.Fault? {
    guard let path = target.path else { return .outside(address: address) }
    if others.contains(path) || linked.contains(where: path.hasPrefix) { return nil }
    guard known.contains(path) else { return .noFile(address: address) }
    guard let anchor = target.anchor, path.hasSuffix(".html") else { return nil }
    let hasPlace = PageNames(of: bytes(path) ?? []).ids.contains { $0.text == anchor }
    return hasPlace ? nil : .noPlace(address: address)
  }
}
