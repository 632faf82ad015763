import SourceText

/// What a period covers, or does not.
///
/// Russian: «охват».
public enum CoverageTerm: Hashable, Sendable {
  /// Russian: «все программы».
  case everything
  case department(Term)
  case program(Term)
  case group(Term)
  case site(Term)
  /// A thing of which only the name is said.
  case thing(Term)

  /// The name, where one is said.
  public var name: Term? {
    switch self {
    case .everything: nil
    case .department(let name), .program(let name), .group(let name), .site(let name),
      .thing(let name):
      name
    }
  }
}
