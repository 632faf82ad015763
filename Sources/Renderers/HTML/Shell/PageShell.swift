/// The frame of all pages, read once: bytes to copy and slots to fill, in order.
///
/// There is no logic in a shell. `{{название}}` is a slot, everything else is copied.
public struct PageShell: Sendable {
  /// A stretch of the shell.
  enum Part: Sendable {
    /// Bytes to copy, as they are in the file.
    case literal(ArraySlice<UInt8>)
    /// A place to fill.
    case slot(ShellSlot)
  }

  /// In the order of the file; literals are never empty.
  let parts: [Part]
  /// The shell as it was read.
  let bytes: [UInt8]

  /// Reads a shell.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The name of a slot as people write it.
  /// - Returns: The shell, or `nil` with all that is wrong with it.
  public static func read(
    _ bytes: [UInt8],
    naming name: (ShellSlot) -> String
  ) -> (shell: PageShell?, problems: [ShellProblem]) {
    var reader = ShellReader(bytes, naming: name)
    reader.read()
    guard reader.problems.isEmpty else { return (nil, reader.problems) }
    return (PageShell(parts: reader.parts, bytes: bytes), [])
  }
}
