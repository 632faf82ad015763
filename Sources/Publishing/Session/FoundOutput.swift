/// What a build finds published, after what earlier builds left behind was finished or removed.
struct FoundOutput {
  let previous: PreviousTree
  let sweep: Sweep

  init(in output: OutputFolder, _ probe: FaultProbe) throws(PublishingError) {
    var previous = try PreviousTree(output.folder, at: output.path)
    try Self.refuseMounts(in: previous, of: output)
    let replacement = FileReplacement(place: output.place, old: previous, probe: probe)
    if output.folder != nil, try replacement.isUnfinished() {
      try replacement.run()
      previous = try PreviousTree(output.folder, at: output.path)
    }
    var sweep = Sweep(output.place)
    try sweep.run(beside: output.folder)
    self.previous = previous
    self.sweep = sweep
  }

  private static func refuseMounts(
    in tree: PreviousTree,
    of output: OutputFolder
  ) throws(PublishingError) {
    let path: String?
    do { path = try tree.mountPoint() } catch { throw PublishingError(error, at: output.path) }
    if let path { throw .refused(path: output.path, refusal: .holdsMount(path)) }
  }
}
