import CSystem
import Glibc
import Publishing
import Synchronization

/// Standard output and standard error of the command.
final class Console: Sendable {
  /// Standard error as people gave it; what libraries print goes elsewhere.
  static let errors = ozero_take_standard_error()

  /// Why the first text could not be written; `nil` while all were.
  private let failure = Mutex<SystemFault?>(nil)

  /// Whether all was said; tries to say why not.
  func saidAll() -> Bool {
    guard let fault = failure.withLock({ $0 }) else { return true }
    printError("ошибка: не удалось вывести сообщения: \(fault.reason)\n")
    return false
  }

  /// How many columns a line of help may take.
  var width: Int { min(Stream.output.width ?? 80, 120) }

  /// Writes a text to standard output.
  func printOut(_ text: String) { print(Array(text.utf8), to: .output) }

  /// Writes a text to standard error.
  func printError(_ text: String) { print(Array(text.utf8), to: .errors) }

  /// Writes all bytes, or remembers why it could not, which ends nothing but the output.
  ///
  /// Who stopped reading, as `head` does, has what he wants: that is no failure.
  func print(_ bytes: [UInt8], to stream: Stream) {
    let descriptor = stream.descriptor
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        if errno == EPIPE { return }
        let fault = SystemFault(errno)
        return failure.withLock { $0 = $0 ?? fault }
      }
      rest = rest.dropFirst(count)
    }
  }
}
