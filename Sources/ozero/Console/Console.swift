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

  /// Whether findings may be coloured: on a terminal, unless `NO_COLOR` says otherwise.
  var isColoured: Bool { isatty(Self.errors) == 1 && getenv("NO_COLOR") == nil }

  /// How many columns a line of help may take.
  var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 40), 120)
  }

  /// Writes a text to standard output.
  func printOut(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Writes a text to standard error.
  func printError(_ text: String) { write(Array(text.utf8), to: Self.errors) }

  /// Writes bytes, which need not be UTF-8 throughout, to standard error.
  func printError(_ bytes: [UInt8]) { write(bytes, to: Self.errors) }

  /// Writes all bytes, or remembers why it could not, which ends nothing but the output.
  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let fault = SystemFault(errno)
        return failure.withLock { $0 = $0 ?? fault }
      }
      rest = rest.dropFirst(count)
    }
  }
}
