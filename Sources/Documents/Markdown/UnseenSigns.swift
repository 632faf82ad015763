import Diagnostics
import Russian
import SourceText

/// Signs of a page that nobody sees and that change how it is read.
///
/// Russian: «невидимые знаки страницы». Soft hyphens are lawful: they part words at the end of a line.
struct UnseenSigns {
  /// What a sign does.
  private enum Kind {
    /// It turns the direction of writing.
    case turning
    /// It has no width, and hides markup and words from who looks for them.
    case narrow
  }

  /// The lines that hold one: where its first sign stands, what it does, and the line itself.
  private var lines: [(range: SourceRange, kind: Kind, line: Range<Int>)] = []

  /// Looks through the text from an offset on.
  init(in text: [UInt8], id: SourceFileID, from offset: Int) {
    var start = offset
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      if let (sign, kind) = Self.first(in: text[start..<end], fileStart: offset == 0) {
        let range = SourceRange(file: id, lower: sign.lowerBound, upper: sign.upperBound)
        lines.append((range, kind, start..<end))
      }
      start = end + 1
    }
  }

  /// One finding for each kind, at its first place; the others are counted.
  func diagnostics(of text: [UInt8]) -> [Diagnostic] {
    [Kind.turning, .narrow].compactMap { kind in
      let found = lines.filter { $0.kind == kind }
      guard let first = found.first else { return nil }
      let line = String(decoding: text[first.line], as: UTF8.self)
      let rest = found.count - 1
      return .unseenSign(
        turns: kind == .turning,
        at: first.range,
        mended: line.withoutUnseenSigns.trimmedOfSpaces,
        further: rest
      )
    }
  }

  private static func first(in line: ArraySlice<UInt8>, fileStart: Bool) -> (Range<Int>, Kind)? {
    // Nearly every line has none of the two bytes that such signs begin with.
    guard line.contains(where: { $0 == 0xE2 || $0 == 0xEF || $0 == 0xD8 }) else { return nil }
    var index = line.startIndex
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let end = index + UTF8.width(scalar)
      let isMark = scalar.value == 0xFEFF && fileStart && index == 0
      if !isMark, let kind = kind(of: scalar) {
        let isJoint = scalar.value == 0x200D && line[..<index].last.map { $0 >= 0x8F } ?? false
        if !isJoint { return (index..<end, kind) }
      }
      index = end
    }
    return nil
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x061C, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .turning
    case 0x200B...0x200E, 0x2060...0x2064, 0xFEFF: .narrow
    case _: nil
    }
  }
}

extension String {
  /// The text without the signs that nobody sees.
  fileprivate var withoutUnseenSigns: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
            false
          case _: true
          }
        }
      )
    )
  }

  fileprivate var trimmedOfSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Diagnostic {
  fileprivate static func unseenSign(
    turns: Bool,
    at range: SourceRange,
    mended: String,
    further: Int
  ) -> Diagnostic {
    let what =
      turns ? "который меняет направление письма" : "из-за которого разметка и поиск не работают"
    let more =
      further > 0 ? "; такие же есть ещё в " + plural(further, "строке", "строках", "строках") : ""
    return Diagnostic(
      "invisible-sign",
      "в строке невидимый знак, \(what)",
      turns ? .error : .warning,
      at: range,
      help: "наберите строку заново, не копируя её: \(mended.quoted)\(more)"
    )
  }
}
