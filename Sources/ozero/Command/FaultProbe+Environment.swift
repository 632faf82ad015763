import Glibc
import Publishing
import Synchronization

extension FaultProbe {
  /// Stops a debug build where a test asks for it; what is shipped never looks.
  static var ofEnvironment: FaultProbe {
    #if DEBUG
      guard let text = getenv("OZERO_STOP"), let point = StopPoint(String(cString: text)) else {
        return .none
      }
      return point.probe
    #else
      return .none
    #endif
  }
}

#if DEBUG
  /// A step, which of its passages, and the signal that the process then gives itself: `link:3:9`.
  private struct StopPoint {
    /// Before which step.
    var step: PublishingStep
    /// At which of its passages, from 1.
    var passage: Int
    /// The number of the signal; a stopped process goes on when it is continued.
    var signal: Int32

    /// `nil` for a text of another form.
    init?(_ text: String) {
      let parts = text.split(separator: ":").map(String.init)
      guard parts.count == 3, let step = PublishingStep(rawValue: parts[0]),
        let passage = Int(parts[1]), let signal = Int32(parts[2])
      else { return nil }
      (self.step, self.passage, self.signal) = (step, passage, signal)
    }

    /// A probe that counts passages across all workers.
    var probe: FaultProbe {
      let (step, passage, signal) = (step, passage, signal)
      let passed = Atomic(0)
      return FaultProbe { passing in
        guard passing == step, passed.add(1, ordering: .relaxed).newValue == passage else {
          return nil
        }
        // To the process, since the threads of workers take no signals; nothing is done after it.
        kill(getpid(), signal)
        while signal != SIGSTOP { pause() }
        return nil
      }
    }
  }
#endif
