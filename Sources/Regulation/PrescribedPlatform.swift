/// The platform and the messenger that a regulation names (clause 1.12).
///
/// Russian: «ИКОП „Сферум“ и VK Мессенджер» (п. 1.12).
public struct PrescribedPlatform: Hashable, Sendable {
  public var platform: PrescribedNames
  public var messenger: PrescribedNames
  /// What must not be used in their place.
  public var forbidden: [ForeignProduct] = ForeignProduct.builtIn
  /// Foreign services for documents and classes, which a Russian one should replace.
  public var discouraged: [ForeignProduct] = ForeignProduct.builtInDiscouraged
}
