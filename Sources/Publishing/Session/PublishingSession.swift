import Synchronization

/// One build's right to replace the output, from the lock on the folder above to the exchange.
///
/// Workers ask `batch()` for a batch each and fill it; `finish(_:)` puts the new tree in the place
/// of the old one in a single step, or leaves the old one exactly as it was.
public final class PublishingSession: Sendable {
  private let site: PublishingSite
  /// What earlier builds left and could not be removed.
  private let sweep: Sweep
  /// Whether the session is neither finished nor given up.
  private let isOpen = Mutex(true)

  /// Locks the place of the output, looks whether it may be replaced, removes what a killed build
  /// left beside it, and reads the manifest of the tree that is there.
  ///
  /// - Throws: `PublishingError.busy` when another build works in the same output.
  public static func open(
    output: String,
    sources: [String],
    origin: BuildOrigin,
    scanner: LeakScanner,
    folders: PublishingFolders = PublishingFolders(),
    probe: FaultProbe = .none,
    interruption: Interruption = Interruption()
  ) throws(PublishingError) -> PublishingSession {
    try PublishingSession(
      OutputFolder(at: output, sources: sources),
      origin,
      scanner,
      folders,
      probe: probe,
      interruption: interruption
    )
  }

  /// Takes over the lock of the output, whatever happens then.
  init(
    _ output: OutputFolder,
    _ origin: BuildOrigin,
    _ scanner: LeakScanner,
    _ folders: PublishingFolders = PublishingFolders(),
    probe: FaultProbe,
    interruption: Interruption = Interruption()
  ) throws(PublishingError) {
    let found = try FoundOutput(in: output, probe)
    let previous = found.previous
    sweep = found.sweep
    site = PublishingSite(
      output: output,
      previous: previous,
      stage: Stage(
        output: output,
        old: previous.folder,
        closedFolder: previous.isOpenToOthers(folders.closed) ? nil : folders.closed,
        probe: probe,
        interruption: interruption
      ),
      scanner: scanner,
      publicFolder: "\(folders.open)/",
      origin: origin
    )
    interruption.whenStopped { [site, sweep] in Self.clean(site, sweep) }
  }

  /// Removes what a build has staged, unless it is published.
  @discardableResult
  private static func clean(_ site: PublishingSite, _ sweep: Sweep) -> Interruption.Outcome {
    if site.stage.record.isPlaced { return .published }
    var sweep = sweep
    if site.stage.record.wasPublished {
      try? sweep.settle(.stage, beside: site.previous.folder)
    } else {
      sweep.discard(.stage)
    }
    return .nothingPublished
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
  public func abandon() {
    isOpen.withLock { isOpen in
      guard isOpen else { return }
      isOpen = false
      let interruption = site.stage.interruption
      interruption.hold {
        Self.clean(site, sweep)
        // From now on another build may work here.
        interruption.whenStopped { [isPlaced = site.stage.record.isPlaced] in
          isPlaced ? .published : .nothingPublished
        }
        site.output.lock.release()
      }
    }
  }

  /// Publishes the files of all batches, unless nothing changed.
  ///
  /// On any error the old tree stands as it was and nothing lies beside it.
  ///
  /// - Throws: `PublishingError.leaks` when a public file holds what it must not, and
  ///   `PublishingError.deadLinks` when a link of a page leads nowhere.
  public func finish(_ batches: [StagedBatch]) throws(PublishingError) -> PublishingOutcome {
    defer { abandon() }
    precondition(isOpen.withLock { $0 }, "a session is finished once")
    let leaks = batches.flatMap(\.leaks)
    let foreign = try at(site.output.path, site.previous.foreignFiles())
    try site.refuseLeaks(of: foreign, besides: leaks)
    let plan = try TreePlan(batches, foreign: foreign, site)
    try site.refuseDeadLinks(in: batches, plan)
    var outcome = plan.outcome(after: site.previous)
    if plan.manifest != site.previous.manifest || outcome.written > 0 {
      try publish(plan, &outcome)
    } else {
      tell(sweep, in: &outcome)
    }
    return outcome
  }

  /// Puts the tree together and in its place, then removes the old one as far as that goes.
  private func publish(
    _ plan: TreePlan,
    _ outcome: inout PublishingOutcome
  ) throws(PublishingError) {
    var assembly = TreeAssembly(plan, site)
    var sweep = sweep
    switch try assembly.publish() {
    case .first: break
    case .exchanged:
      let known = site.previous.inventory(with: assembly.carried)
      let (probe, interruption) = (site.stage.probe, site.stage.interruption)
      sweep.retire(.ready, known: known) { () throws(SystemFault) in
        try probe.pass(.removeOld)
        interruption.pass()
      }
    case .fileByFile:
      outcome.isFileByFile = true
      sweep.discard(.next)
    }
    outcome.exchanged = true
    outcome.note(assembly.carried)
    outcome.regrouped = site.stage.record.regrouped
    tell(sweep, in: &outcome)
  }

  /// What lies beside the output, and which links are not under our control.
  private func tell(_ sweep: Sweep, in outcome: inout PublishingOutcome) {
    outcome.leftovers = sweep.leftovers
    outcome.saved = sweep.saved
    outcome.linkedFolders = site.stage.record.linkedFolders
  }
}
