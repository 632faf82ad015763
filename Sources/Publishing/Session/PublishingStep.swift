/// The moments at which a disk can be full or a process can be killed.
public enum PublishingStep: String, Hashable, Sendable, CaseIterable {
  case makeFolder
  case createFile
  case fillFile
  case link
  case sync
  case exchange
  /// Comes when the new tree is in place and before the old one is looked at again.
  case look
  /// Comes for each file where folders cannot change places.
  case replace
  /// Comes for each file and folder of the old tree.
  case removeOld
}

/// Lets a test fail or kill a build at any step.
public struct FaultProbe: Sendable {
  /// The number of the error to fail with; `nil` to go on.
  var fault: @Sendable (PublishingStep) -> Int32?

  public init(_ fault: @escaping @Sendable (PublishingStep) -> Int32?) { self.fault = fault }

  public static let none = Self { _ in nil }

  func pass(_ step: PublishingStep) throws(SystemFault) {
    if let code = fault(step) { throw SystemFault(code) }
  }
}
