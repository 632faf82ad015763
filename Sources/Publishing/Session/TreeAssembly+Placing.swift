import Glibc

extension TreeAssembly {
  /// How often the tree follows others who change the output while it is being replaced.
  private static let patience = 8

  /// Puts the tree in the place of the output, if what goes away is what was looked at.
  ///
  /// Others may write into the output at any moment. What they have there is compared before the
  /// exchange and after it; where it differs the trees change places again and the new one follows.
  mutating func place() throws(PublishingError) -> Placing {
    guard let old = site.previous.folder else { return try placeFirst() }
    for _ in 0..<Self.patience {
      try complete()
      if let present = try difference() {
        try follow(present)
        continue
      }
      switch try site.stage.interruption.hold({ () throws(PublishingError) in try swap(old) }) {
      case .done(let placing): return placing
      case .follow(let present): try follow(present)
      }
    }
    throw .restless(path: site.output.path)
  }

  /// How an exchange ended.
  private enum Swap {
    case done(Placing)
    /// Nothing has changed, but others have this in the output by now.
    case follow([ForeignFile])
  }

  /// Exchanges and looks; whoever stops the build waits for the end of it.
  private func swap(_ old: Folder) throws(PublishingError) -> Swap {
    guard try exchange() else { return .done(try placeFileByFile()) }
    if let present = try unexpected(in: old) { return .follow(present) }
    site.stage.record.isPlaced = true
    return .done(.exchanged)
  }

  private func placeFirst() throws(PublishingError) -> Placing {
    try complete()
    let stage = site.stage
    do {
      try stage.interruption.hold { () throws(SystemFault) in
        try stage.placeFirst()
        stage.record.isPlaced = true
      }
    } catch {
      if error.code == EEXIST { throw .replaced(path: site.output.path) }
      throw PublishingError(error, at: site.output.path)
    }
    return .first
  }

  private func complete() throws(PublishingError) {
    try at(site.output.path, site.stage.complete())
  }

  /// What others have in the old tree; `nil` when that is what was carried over.
  private func difference() throws(PublishingError) -> [ForeignFile]? {
    let present = try at(site.output.path, site.previous.foreignFiles())
    return present == carried ? nil : present
  }

  private func exchange() throws(PublishingError) -> Bool {
    do { return try site.stage.exchange() } catch {
      if error.code == ENOENT { throw .replaced(path: site.output.path) }
      if error.code == EPERM { throw .refused(path: site.output.path, refusal: .isGuarded) }
      throw PublishingError(error, at: site.output.path)
    }
  }

  /// Looks at what came out of the exchange, and changes back unless it is the old tree as it was.
  ///
  /// - Returns: What others have in it; `nil` when that is what was carried over.
  private func unexpected(in old: Folder) throws(PublishingError) -> [ForeignFile]? {
    let present: [ForeignFile]?
    do throws(PublishingError) {
      let isOld = try at(site.output.path, site.stage.tookOut(old))
      guard isOld else { throw .replaced(path: site.output.path) }
      present = try difference()
    } catch {
      try undo()
      throw error
    }
    if present != nil { try undo() }
    return present
  }

  private func undo() throws(PublishingError) {
    try at(site.output.path, site.stage.undoExchange())
  }

  private func placeFileByFile() throws(PublishingError) -> Placing {
    try at(site.output.path, site.stage.commitReplacement())
    let (place, probe) = (site.output.place, site.stage.probe)
    try FileReplacement(place: place, old: site.previous, probe: probe).run()
    site.stage.record.isPlaced = true
    return .fileByFile
  }
}
