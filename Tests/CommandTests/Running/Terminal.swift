import Foundation

/// A terminal of a test: what a run writes to its path can be read as a person would see it.
final class Terminal {
  /// The file that a run writes to.
  let path: String
  private let reading: Int32
  private var writing: Int32

  /// A terminal of so many columns; of an unknown number, where it is 0.
  init(columns: Int = 0) throws {
    var size = winsize()
    size.ws_col = UInt16(columns)
    var (terminal, line): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&terminal, &line, &name, nil, &size) == 0,
      let path = name.withUnsafeBufferPointer({ $0.baseAddress.map { String(cString: $0) } })
    else { throw Ozero.Failure(description: "no terminal") }
    (reading, writing) = (terminal, line)
    self.path = path
  }

  deinit {
    if writing >= 0 { close(writing) }
    close(reading)
  }

  /// All that a run that was started writes, with the line ends of files; waits for its end.
  func read() -> String {
    close(writing)
    writing = -1
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    // Reading fails once the command has closed the other end.
    while case let count = Foundation.read(reading, &buffer, buffer.count), count > 0 {
      said += buffer[..<count]
    }
    return String(decoding: said, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
