/// Which parts of a workbook a part leads to.
struct Relationships {
  /// A part that is led to.
  struct Target {
    /// The last word of its type: `worksheet`, `sharedStrings`.
    let kind: String
    /// From the beginning of the archive.
    let path: String
  }

  /// By their names.
  private(set) var targets: [String: Target] = [:]

  /// Reads the list that lies beside a part; empty where there is none.
  init(of part: String, in package: WorkbookPackage) throws(WorkbookFault) {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    let list = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    guard let bytes = try package.part(list) else { return }
    var targets: [String: Target] = [:]
    try XMLEvent.read(list, bytes) { event throws(WorkbookFault) in
      guard case .start("Relationship", let attributes) = event, let id = attributes["Id"],
        let target = attributes["Target"], attributes["TargetMode"] != "External"
      else { return }
      let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      targets[id] = Target(kind: kind, path: Self.path(target, from: folder))
    }
    self.targets = targets
  }

  /// The path of the only part of a kind.
  func path(of kind: String) -> String? {
    targets.values.filter { $0.kind == kind }.map(\.path).min()
  }

  /// `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml`, `../xl/sheet1.xml`.
  private static func path(_ target: String, from folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.replacing("\\", with: "/").split(separator: "/") {
      switch part {
      case ".": break
      case "..": parts = Array(parts.dropLast())
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
