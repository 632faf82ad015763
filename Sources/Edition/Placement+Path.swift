import Documents

extension Placement {
  /// The path of a document below its tree, without an ending.
  func path(of subject: String, currentPeriod: String?) -> String {
    switch path {
    case .file(let path): return path
    case .folder(let folder): return "\(folder)/\(subject)"
    case .period(let folder):
      let parts = subject.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, currentPeriod != String(parts[0]) else {
        return "\(folder)/\(parts.last ?? "")"
      }
      return "periods/\(parts[0])/\(folder)/\(parts[1])"
    }
  }
}
