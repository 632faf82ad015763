import InstitutionModel

/// The colours of the look that follow from the institution's own.
///
/// Russian: «палитра».
enum SitePalette {
  /// The ground of a page that is looked at in the dark.
  private static let ground = SiteColor("1a2427") ?? .black

  /// Rules that stand behind those of a look and put the colour in the place of its own.
  static func rules(of color: SiteColor) -> String {
    let dark = atNight(color)
    return """

      :root { --lake: #\(color.figures); }

      @media screen {
        :root {
      \(tokens(deep: color.mixed(with: .black, 35), mist: color.mixed(with: .white, 90)))
        }
      }

      @media screen and (prefers-color-scheme: dark) {
        :root {
          --lake: #\(dark.figures);
      \(tokens(deep: dark.mixed(with: .white, 40), mist: ground.mixed(with: color, 20)))
        }
      }

      """
  }

  /// The colours of departments, of their headings and of what stands below these: by day and for the dark, of which
  /// the look chooses.
  ///
  /// Readers that chose black and white see none, by the look, nor does paper.
  static func rules(of departments: [SiteColor]) -> String {
    departments.isEmpty
      ? ""
      : """

      @media screen {
      \(departments.enumerated().map { rule($0 + 1, $1) }.joined(separator: "\n"))
      }

      """
  }

  /// The colour of that number: a heading has its class.
  private static func rule(_ number: Int, _ color: SiteColor) -> String {
    let (day, night) = (color.figures, atNight(color).figures)
    return "  .of-\(number), .of-\(number) + * { --day: #\(day); --night: #\(night); }"
  }

  /// Light enough to be read in the dark, also on its own tint.
  private static func atNight(_ color: SiteColor) -> SiteColor {
    let mist = ground.mixed(with: color, 20)
    let steps = stride(from: 0, through: 100, by: 2).map { color.mixed(with: .white, $0) }
    return steps.first { min($0.contrast(with: ground), $0.contrast(with: mist)) >= 6 } ?? .white
  }

  /// What follows from a colour beside itself.
  private static func tokens(deep: SiteColor, mist: SiteColor) -> String {
    """
        --deep: #\(deep.figures);
        --mist: #\(mist.figures);
    """
  }
}
