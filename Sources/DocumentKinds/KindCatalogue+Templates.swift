import Documents

extension KindCatalogue {
  /// Whether the words of a template `…/documents/<kind>-<variant>.md` come to the public tree.
  public static func publishes(template path: String) -> Bool {
    guard let file = path.split(separator: "/").last, file.hasSuffix(".md") else { return false }
    let name = file.dropLast(3)
    let owner = publicIDs.union(internalIDs).filter { name == $0 || name.hasPrefix("\($0)-") }
      .max { $0.count < $1.count }
    return owner.map(publicIDs.contains) ?? false
  }

  private static let publicIDs = Set(publicKinds.map { $0.metadata.id })
  private static let internalIDs = Set(internalKinds.map { $0.metadata.id })
}
