/// Where a group finds its materials (clause 1.12).
///
/// Russian: «ресурсы» (п. 1.12).
public enum Resource: Hashable, Sendable {
  /// An `http` or `https` address, as written.
  case address(String)
  /// What has no address: «альбом, краски».
  case words(String)

  public var text: String {
    switch self {
    case .address(let text), .words(let text): text
    }
  }
}
