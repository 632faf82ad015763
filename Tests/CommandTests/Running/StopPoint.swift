import Foundation
import Publishing

/// A step of publishing at which the command gives itself a signal.
struct StopPoint: CustomStringConvertible {
  let step: PublishingStep
  /// Which time the step is reached, from 1.
  let passage: Int
  let signal: Int32

  init(_ step: PublishingStep, _ passage: Int = 1, _ signal: Int32 = SIGKILL) {
    self.step = step
    self.passage = passage
    self.signal = signal
  }

  /// Whether the command was compiled with a way to stop; it is beside the tests, so it was as they.
  static var isPossible: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }

  /// How the command ends: by the signal, or in order where that can be caught.
  var code: Int32? { signal == SIGKILL ? nil : 128 + signal }

  var description: String { "\(step.rawValue):\(passage):\(signal)" }

  func start(_ arguments: [String], in sandbox: Sandbox) throws -> RunningOzero {
    let environment = ["OZERO_STOP": description]
    return try Ozero.start(arguments, in: sandbox.root.path, environment: environment)
  }

  func run(_ arguments: [String], in sandbox: Sandbox) throws -> Ozero.Outcome {
    try start(arguments, in: sandbox).outcome()
  }
}
