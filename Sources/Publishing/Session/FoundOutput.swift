/// What a build finds published, after what earlier builds left behind was finished or removed.
struct FoundOutput {
  /// What is published, after an unfinished replacement was finished.
  let previous: PreviousTree
  /// What could not be removed, to be told and tried again.
  let sweep: Sweep

  /// Changes nothing in an output that is not ours.
  ///
  /// - Throws: `PublishingError.refused` for an output that holds a mount or is not ours.
  init(in output: OutputFolder, _ probe: FaultProbe) throws(PublishingError) {
    var previous = try PreviousTree(output.folder, at: output.path)
    if let mount = try at(output.path, previous.mountPoint()) {
      throw .refused(path: output.path, refusal: .holdsMount(mount))
    }
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
}
