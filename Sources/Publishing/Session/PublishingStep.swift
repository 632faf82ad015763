/// The moments at which a disk can be full or a process can be killed.
public enum PublishingStep: String, Hashable, Sendable, CaseIterable {
  /// Comes before each folder of the new tree.
  case makeFolder
  /// Comes before a file of the new tree is made.
  case createFile
  /// Comes before its bytes are written.
  case fillFile
  /// Comes before a kept file gets its second name.
  case link
  /// Comes before the tree is brought to the disk.
  case sync
  /// Comes before the trees change places, or the first one is named.
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

  /// A probe that asks the function at each step.
  public init(_ fault: @escaping @Sendable (PublishingStep) -> Int32?) { self.fault = fault }

  /// Lets every step go on.
  public static let none = Self { _ in nil }

  /// Goes on, or throws what the probe wants.
  func pass(_ step: PublishingStep) throws(SystemFault) {
    if let code = fault(step) { throw SystemFault(code) }
  }
}
