import Documents

extension PageWriter {
  /// A link to the style sheet, or the style itself.
  mutating func style() {
    switch frame.tree {
    case .site: break
    case .internal: out.markup(Self.lines)
    }
    switch frame.assets {
    case .shared(let style, _):
      out.write("<link rel=\"stylesheet\" href=\"\(root)assets/\(style)\" />\n")
    case .embedded(let style, _):
      out.markup("<style>/*<![CDATA[*/\n")
      out.append(Self.embedded(style)[...])
      out.markup("/*]]>*/</style>\n")
    }
  }

  /// Lines to write on and boxes of forms, which a page that is sent without its style sheet keeps.
  private static let lines: Markup = """
    <style>
    .blank { display: inline-block; border-bottom: 1px solid; }
    .line { display: inline-block; width: 11rem; border-top: 1px solid; }
    .form { border-collapse: collapse; }
    .form th, .form td { border: 1px solid; }
    .form tbody tr { height: 2em; }
    </style>

    """

  /// A link to the script, or the script itself; both run when the page is there.
  mutating func script() {
    switch frame.assets {
    case .shared(_, let script):
      out.write("<script src=\"\(root)assets/\(script)\" defer=\"defer\"></script>\n")
    case .embedded(_, let script):
      // Of what stands in the page only a module waits for its end.
      out.markup("<script type=\"module\">//<![CDATA[\n")
      out.append(Self.embedded(script)[...])
      out.markup("//]]></script>\n")
    }
  }

  /// The bytes without what would end them early, in HTML and in XML: «</» and «]]>».
  private static func embedded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "/") where result.last == UInt8(ascii: "<"):
        result.append(UInt8(ascii: "\\"))
      case UInt8(ascii: ">") where result.suffix(2).elementsEqual("]]".utf8):
        result.append(UInt8(ascii: " "))
      case _: break
      }
      result.append(byte)
    }
    return result
  }
}
