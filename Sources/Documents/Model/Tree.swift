/// The two published trees; they never mix.
public enum Tree: String, Hashable, Sendable, CaseIterable {
  /// For any web server and every reader.
  case site
  /// For staff: what is uploaded to the platform, printed, signed.
  case `internal`
}
