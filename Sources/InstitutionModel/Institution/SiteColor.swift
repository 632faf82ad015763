import Russian
import Schema

/// The colour of the site: that of links and heads of tables, and of what is light on it.
///
/// Russian: «цвет».
public struct SiteColor: Hashable, Sendable {
  /// Red, green and blue, each 0...255.
  public var parts: [Int]

  public static let white = SiteColor(parts: [255, 255, 255])
  public static let black = SiteColor(parts: [0, 0, 0])
  /// The ground of pages.
  public static let paper = SiteColor(parts: [251, 249, 244])

  /// Of text that is not large (WCAG 2.2, 1.4.3; ГОСТ Р 52872-2019).
  public static let leastContrast = 4.5

  init(parts: [Int]) { self.parts = parts }

  /// Six figures of hexadecimal, with «#» or without; three are each taken twice.
  public init?(_ text: String) {
    let figures = Array(text.hasPrefix("#") ? text.dropFirst() : text[...])
    guard [3, 6].contains(figures.count), figures.allSatisfy({ $0.isHexDigit && $0.isASCII }) else {
      return nil
    }
    let pairs =
      figures.count == 3
      ? figures.map { "\($0)\($0)" }
      : [0, 2, 4].map { String(figures[$0...$0 + 1]) }
    parts = pairs.compactMap { Int($0, radix: 16) }
  }

  /// Six figures: `0d5560`.
  public var figures: String {
    parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// How bright it is seen: 0 for black, 1 for white.
  private var luminance: Double {
    let linear = parts.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055).toTheTwelveFifths
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// From 1 to 21.
  public func contrast(with other: SiteColor) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The colour with a share, in percent, of another.
  public func mixed(with other: SiteColor, _ share: Int) -> SiteColor {
    SiteColor(parts: zip(parts, other.parts).map { ($0 * (100 - share) + $1 * share) / 100 })
  }

  /// The least contrast with what it is seen on: white, the ground of pages, its own pale tint.
  public var leastContrast: Double {
    [.white, .paper, mixed(with: .white, 90)].map(contrast).min() ?? 1
  }

  /// The nearest darker colour that can be read.
  public var readable: SiteColor {
    let steps = stride(from: 0, through: 100, by: 2).map { mixed(with: .black, $0) }
    return steps.first { $0.leastContrast >= Self.leastContrast } ?? .black
  }
}

extension Shape where Value == SiteColor {
  /// What nobody could read is refused, with the nearest colour that can be.
  static let siteColor = notation(
    "цвет: шесть знаков от 0 до f",
    examples: ["1f4e79"],
    fault: fault
  ) { text in
    SiteColor(text.folded).flatMap { $0.leastContrast < SiteColor.leastContrast ? nil : $0 }
  }

  private static func fault(in text: String) -> ScalarFault? {
    guard let color = SiteColor(text.folded) else {
      return ScalarFault(
        "цвет пишут шестью знаками, как в программах для рисунков",
        example: "1f4e79"
      )
    }
    let tenths = Int(color.leastContrast * 10)
    return ScalarFault(
      "цвет слишком светлый: контраст \(tenths / 10),\(tenths % 10):1, а для букв нужно 4,5:1",
      rightForm: color.readable.figures
    )
  }
}

extension Double {
  /// Its power of 2.4, by Newton's method for the fifth root; for shares of 1.
  fileprivate var toTheTwelveFifths: Double {
    let square = self * self
    var root = 1.0
    for _ in 0..<40 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }
}
