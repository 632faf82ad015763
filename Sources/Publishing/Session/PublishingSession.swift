import Synchronization

/// One build's right to replace the output, from the lock on the folder above to the exchange.
///
/// Workers ask `batch()` for a batch each and fill it; `finish(_:)` puts the new tree in the place
/// of the old one in a single step, or leaves the old one exactly as it was.
public final class PublishingSession: Sendable {
  private let site: PublishingSite
  private let isOpen = Mutex(true)

  /// Locks the place of the output, looks whether it may be replaced, removes what a killed build
  /// left beside it, and reads the manifest of the tree that is there.
  ///
  /// - Throws: `PublishingError.busy` when another build works in the same folder.
  public static func open(
    output: String,
    sources: [String],
    origin: BuildOrigin,
    scanner: LeakScanner,
    folders: PublishingFolders = PublishingFolders(),
    probe: FaultProbe = .none
  ) throws(PublishingError) -> PublishingSession {
    let place = try OutputFolder(at: output, sources: sources)
    return try PublishingSession(place, origin, scanner, folders, probe: probe)
  }

  init(
    _ output: OutputFolder,
    _ origin: BuildOrigin,
    _ scanner: LeakScanner,
    _ folders: PublishingFolders = PublishingFolders(),
    probe: FaultProbe
  ) throws(PublishingError) {
    let previous = try PreviousTree(in: output)
    site = PublishingSite(
      output: output,
      previous: previous,
      stage: Stage(
        output: output,
        old: previous.folder,
        closedFolder: previous.isOpenToOthers(folders.closed) ? nil : folders.closed,
        probe: probe
      ),
      scanner: scanner,
      publicFolder: "\(folders.open)/",
      origin: origin
    )
    do { try site.stage.remove() } catch {
      throw PublishingError(error, at: output.stagePath)
    }
  }

  deinit { abandon() }

  /// A new empty batch, for one worker.
  public func batch() -> StagedBatch { StagedBatch(site: site) }

  /// What the batches hold so far, to be read again.
  public func finished(_ batches: [StagedBatch]) -> FinishedFiles {
    FinishedFiles(batches, site: site)
  }

  /// Gives up: nothing staged stays behind, the old tree stands, the next build may begin.
  ///
  /// Also happens when the session is let go. No batch may be written to afterwards.
  public func abandon() { close { try? site.stage.remove() } }

  /// Publishes the files of all batches, unless nothing changed.
  ///
  /// On any error the old tree stands as it was and nothing lies beside it.
  ///
  /// - Throws: `PublishingError.leaks` when a public file holds what it must not.
  public func finish(_ batches: [StagedBatch]) throws(PublishingError) -> PublishingOutcome {
    defer { abandon() }
    precondition(isOpen.withLock { $0 }, "a session is finished once")
    let leaks = batches.flatMap(\.leaks)
    let foreign = try foreignFiles()
    try refuse(leaks + leaksOfForeign(foreign))
    let plan = try TreePlan(batches, foreign: foreign, site)
    var outcome = plan.outcome(after: site.previous)
    if plan.manifest == site.previous.manifest, outcome.written == 0 { return outcome }
    try TreeAssembly(plan: plan, site: site).publish()
    outcome.exchanged = true
    outcome.regrouped = site.stage.record.regrouped
    outcome.leftover = removeOld()
    return outcome
  }

  private func close(_ action: () -> Void) {
    isOpen.withLock { isOpen in
      guard isOpen else { return }
      action()
      isOpen = false
      site.output.unlock()
    }
  }

  private func foreignFiles() throws(PublishingError) -> [ForeignFile] {
    do { return try site.previous.foreignFiles() } catch {
      throw PublishingError(error, at: site.output.path)
    }
  }

  private func leaksOfForeign(_ foreign: [ForeignFile]) throws(PublishingError) -> [Leak] {
    guard let folder = site.previous.folder else { return [] }
    var leaks: [Leak] = []
    var buffer: [UInt8] = []
    for file in foreign where site.isPublic(file.path) {
      do {
        guard try folder.readFollowingLinks(file.path, into: &buffer) else { continue }
      } catch {
        throw PublishingError(error, at: "\(site.output.path)/\(file.path)")
      }
      leaks += site.scanner.leaks(in: buffer, path: file.path)
    }
    return leaks
  }

  private func refuse(_ leaks: [Leak]) throws(PublishingError) {
    if !leaks.isEmpty { throw .leaks(leaks.sorted()) }
  }

  /// Removes the old tree; returns where it lies when that fails.
  private func removeOld() -> String? {
    do {
      try site.stage.removeOld()
      return nil
    } catch {
      return site.output.stagePath
    }
  }
}
