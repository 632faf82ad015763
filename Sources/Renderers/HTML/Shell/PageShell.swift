/// The frame of all pages, read once: bytes to copy and slots to fill, in order.
///
/// There is no logic in a shell. `{{название}}` is a slot, everything else is copied.
public struct PageShell: Sendable {
  enum Part: Sendable {
    case literal(ArraySlice<UInt8>)
    case slot(ShellSlot)
  }

  let parts: [Part]
  /// The shell as it was read.
  let bytes: [UInt8]

  /// The names of all slots, in alphabetical order, to suggest one of.
  public static let slotNames: [String] = ShellSlot.allCases.map(\.rawValue).sorted()

  /// The shell, or `nil` with all that is wrong with it.
  public static func read(_ bytes: [UInt8]) -> (shell: PageShell?, problems: [ShellProblem]) {
    var reader = ShellReader(bytes)
    reader.read()
    guard reader.problems.isEmpty else { return (nil, reader.problems) }
    return (PageShell(parts: reader.parts, bytes: bytes), [])
  }
}
