/// The packages of Debian that have free fonts for Russian papers.
enum FontPackage {
  /// By the first word of the family's name.
  private static let names = [
    "Liberation": "fonts-liberation", "PT": "fonts-paratype", "DejaVu": "fonts-dejavu-core",
    "Noto": "fonts-noto-core", "FreeSerif": "fonts-freefont-ttf", "FreeSans": "fonts-freefont-ttf",
  ]

  /// `nil` for a family that none of them has.
  static func name(of family: String) -> String? {
    family.split(separator: " ").first.flatMap { names[String($0)] }
  }
}
