/// The place of the output: a name in an open folder, and what lies there, locked.
struct OutputFolder: Sendable {
  /// The one file that a fresh output may hold, so that an empty folder can be kept in a repository.
  static let placeholder = ".gitignore"

  /// Where it is, whether or not something lies there.
  let place: OutputPlace
  /// What lies there, open and ours to look into; `nil` before the first build.
  let folder: Folder?
  /// Of what lies there, or of the folder in which the first build puts its tree together.
  let lock: OutputLock

  /// The folder that it lies in.
  var parent: Folder { place.parent }
  /// Its name in that folder.
  var name: String { place.name }
  /// Absolute, without links.
  var path: String { place.path }
  /// The name of the tree that is being put together.
  var stageName: String { place.name(of: .stage) }

  /// Finds and locks the place of an output, and looks at what lies there from outside.
  ///
  /// - Parameters:
  ///   - output: The path, absolute or from the current folder.
  ///   - sources: Folders that must not be touched; one that does not exist is passed over.
  /// - Throws: Every refusal but those about what lies inside, and `PublishingError.busy`.
  init(at output: String, sources: [String]) throws(PublishingError) {
    place = try OutputPlace(output, sources: sources)
    lock = OutputLock()
    folder = try lock.take(place)
  }
}
