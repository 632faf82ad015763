import Glibc

/// Reads what a link of others in the public folder leads to, as whoever opens the site would.
struct LinkScan {
  /// More files behind links are not read, and then not published either.
  static let limit = 10_000

  /// Where the public folder is, and what is sought.
  private let site: PublishingSite
  /// Folders behind links that were walked through, so that circles end.
  private var seen: Set<FileIdentity> = []
  /// How many entries lay in them.
  private var count = 0
  /// Reads files whatever their size.
  private var scan: PiecewiseScan
  /// What was found so far.
  private(set) var leaks: [Leak] = []
  /// Links that lead to folders.
  private(set) var folders: [String] = []
  /// Why nothing may be published though nothing leaks by now: `PublishingError.link`.
  private(set) var refusal: PublishingError?

  init(site: PublishingSite) {
    self.site = site
    scan = PiecewiseScan(site.scanner)
  }

  /// Follows a link to a file or to a folder with all that is in it.
  ///
  /// - Throws: `PublishingError.link` when there is too much to read.
  mutating func follow(_ path: String) throws(PublishingError) {
    try follow("\(site.output.path)/\(path)", path)
  }

  /// `link` is where it lies, `path` how it is told of.
  private mutating func follow(_ link: String, _ path: String) throws(PublishingError) {
    // What is public is scanned as a part of the tree; what is not there may come with the new one.
    guard let real = LinkDestination.path(of: link), !isPublic(real) else { return }
    let isClosed = OutputPlace.lies(real, in: site.output.path)
    if isClosed { refusal = refusal ?? .link(path: path, .toClosedPart) }
    var status = stat()
    guard stat(real, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFDIR where isClosed: break
    case S_IFDIR:
      folders.append(path)
      try walk(real, path)
    case S_IFREG: try visit(real, path, .file)
    case _: break
    }
  }

  /// Whether a place lies in the public part of this very output.
  private func isPublic(_ real: String) -> Bool {
    OutputPlace.lies(real, in: site.output.path)
      && site.isPublic(String(real.dropFirst(site.output.path.count + 1)) + "/")
  }

  /// Scans a file behind a link; one that went meanwhile serves nobody.
  private mutating func read(_ real: String, _ path: String) throws(SystemFault) {
    let (parent, name) = PathText.split(real)
    guard let file = try Folder(path: parent).openFollowingLinks(name) else { return }
    leaks += try scan.leaks(in: file, path: path)
  }

  /// Goes through a folder behind a link with all that is in it.
  private mutating func walk(_ real: String, _ path: String) throws(PublishingError) {
    let folder = try at(real, Folder(path: real))
    // A folder that holds a link to itself has no end.
    let identity = try at(real, folder.descriptor.status().identity)
    guard seen.insert(identity).inserted else { return }
    let entries = try at(real, folder.entries())
    count += entries.count
    guard count <= Self.limit else { throw .link(path: path, .toTooMuch) }
    for entry in entries {
      try visit("\(real)/\(entry.name)", "\(path)/\(entry.name)", entry.kind)
    }
  }

  /// An entry of a folder behind a link; pipes and devices serve nothing.
  private mutating func visit(_ real: String, _ path: String, _ kind: FileKind)
    throws(PublishingError)
  {
    switch kind {
    case .folder: try walk(real, path)
    case .symbolicLink: try follow(real, path)
    case .file: try at(real, read(real, path))
    case .special: break
    }
  }
}
