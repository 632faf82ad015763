import Hashing
import InstitutionModel
import Renderers

/// What lies beside the pages of a tree: their look, their script, and files that an own look needs.
///
/// The names of look and script tell what they hold, so that no browser shows new pages by an old look.
struct SiteAssets: Sendable {
  /// A file of the folder `assets`.
  struct File: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  private let style: File
  private let script: File
  private let others: [File]
  /// Keeps pages for when there is no connection; lies at the root of the site, of which it has charge.
  let worker: [UInt8]?

  /// Joins style sheets and scripts, each sort in order of the names of its files.
  ///
  /// An institution's own colours stand behind all.
  init(_ templates: [File], colors: SiteColors = SiteColors()) {
    let sorted = templates.filter { $0.name != Self.workerName }.sorted { $0.name < $1.name }
    worker = templates.first { $0.name == Self.workerName }?.bytes
    var styles = sorted.filter { $0.name.hasSuffix(".css") }
    let rules =
      (colors.own.map { SitePalette.rules(of: $0) } ?? "")
      + SitePalette.rules(of: colors.departments)
    styles.append(File(name: "", bytes: Array(rules.utf8)))
    style = File(joining: styles, ending: "css")
    script = File(joining: sorted.filter { $0.name.hasSuffix(".js") }, ending: "js")
    others = sorted.filter { !$0.name.hasSuffix(".css") && !$0.name.hasSuffix(".js") }
  }

  /// The name of the worker, which browsers know it by.
  static let workerName = "worker.js"

  /// Everything that is to be written.
  var files: [File] { [style, script] + others }

  /// For pages of a tree.
  var shared: PageAssets { .shared(style: style.name, script: script.name) }

  /// For pages that are sent alone.
  var embedded: PageAssets { .embedded(style: style.bytes, script: script.bytes) }
}

extension SiteAssets.File {
  /// `ozero-1a2b3c4d.css`.
  fileprivate init(joining files: [Self], ending: String) {
    bytes = files.flatMap(\.bytes)
    name = "ozero-\(SHA256.digest(of: bytes).description.prefix(8)).\(ending)"
  }
}
