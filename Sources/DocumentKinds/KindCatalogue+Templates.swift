import Documents

extension KindCatalogue {
  /// Whether the words of a template come to the public tree.
  public static func publishes(template path: String) -> Bool {
    owner(ofTemplate: path).map(publicIDs.contains) ?? false
  }

  /// The name of the kind whose template lies at `…/documents/<kind>-<variant>.md`.
  public static func owner(ofTemplate path: String) -> String? {
    guard let file = path.split(separator: "/").last, file.hasSuffix(".md") else { return nil }
    let name = file.dropLast(3)
    return publicIDs.union(internalIDs).filter { name == $0 || name.hasPrefix("\($0)-") }
      .max { $0.count < $1.count }
  }

  /// Names of the kinds whose documents everybody may read.
  private static let publicIDs = Set(publicKinds.map { $0.metadata.id })
  /// Names of the kinds for staff.
  private static let internalIDs = Set(internalKinds.map { $0.metadata.id })
}
