import InstitutionModel

/// The colours of the look that follow from the institution's own.
///
/// Russian: «палитра».
enum SitePalette {
  /// The ground of a page that is looked at in the dark.
  private static let ground = SiteColor("1a2427") ?? .black

  /// Rules that stand behind those of a look and put the colour in the place of its own.
  static func rules(of color: SiteColor, for style: String) -> String {
    let dark = atNight(color)
    return """

      :root { --lake: #\(color.figures); }
      \(ripple(of: color, in: style))
      @media screen {
        :root {
      \(tokens(of: color, deep: color.mixed(with: .black, 35), mist: color.mixed(with: .white, 90)))
        }
      }

      @media screen and (prefers-color-scheme: dark) {
        :root {
      \(tokens(of: dark, deep: dark.mixed(with: .white, 40), mist: ground.mixed(with: color, 20)))
        }
      }

      """
  }

  /// The colours of departments: of their drawings, and of what stands below their headings.
  ///
  /// Readers that chose black and white see none, by the look, nor does paper.
  static func rules(of departments: [DepartmentColor]) -> String {
    departments.isEmpty
      ? ""
      : """

      @media screen {
      \(departments.map { rule(of: $0.slug, $0.color) }.joined(separator: "\n"))
      }

      @media screen and (prefers-color-scheme: dark) {
      \(departments.map { rule(of: $0.slug, atNight($0.color)) }.joined(separator: "\n"))
      }

      """
  }

  private static func rule(of slug: String, _ color: SiteColor) -> String {
    "  :is(.of-\(slug), h2:has(.of-\(slug)) + *) { --own: #\(color.figures); }"
  }

  /// Light enough to be read in the dark, also on its own tint.
  private static func atNight(_ color: SiteColor) -> SiteColor {
    let mist = ground.mixed(with: color, 20)
    let steps = stride(from: 0, through: 100, by: 2).map { color.mixed(with: .white, $0) }
    return steps.first { min($0.contrast(with: ground), $0.contrast(with: mist)) >= 6 } ?? .white
  }

  private static func tokens(of color: SiteColor, deep: SiteColor, mist: SiteColor) -> String {
    let parts = color.parts.map(String.init).joined(separator: " ")
    return """
          --lake: #\(color.figures);
          --deep: #\(deep.figures);
          --mist: #\(mist.figures);
          --hover: rgb(\(parts) / .08);
      """
  }

  /// The drawing under the head of a page, which has its colour within.
  private static func ripple(of color: SiteColor, in style: String) -> String {
    guard let line = style.split(separator: "\n").first(where: { $0.hasPrefix("  --ripple:") }),
      let own = style.split(separator: "\n").first(where: { $0.hasPrefix("  --lake: #") })
    else { return "" }
    let figures = String(own.dropFirst("  --lake: #".count).prefix { $0 != ";" })
    return ":root {\n\(line.replacing("%23\(figures)", with: "%23\(color.figures)"))\n}\n"
  }
}
