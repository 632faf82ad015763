import SourceText

/// A definition that may say how groups learn at a distance: of the institution, of a program or of
/// a group.
public protocol DistanceDescribing {
  var distance: Shared<DistanceDefinition>? { get }
  /// The keys whose values are written, but not understood.
  var unread: Set<String> { get }
}

extension DistanceDescribing {
  /// Whether it says so, and it is not known what of that could not be understood.
  public var hasUnreadDistance: Bool {
    unread.contains("дистанционно") && distance?.value.unread.isEmpty != false
  }
}

extension InstitutionFile: DistanceDescribing {}
extension ProgramDefinition: DistanceDescribing {}
extension GroupDefinition: DistanceDescribing {}
