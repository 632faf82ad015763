/// The ends of host names.
enum TopLevelDomains {
  /// Those that addresses of Russian families, schools and the makers of files are likely to have.
  static let usual: Set = [
    "ru", "su", "рф", "com", "org", "net", "edu", "gov", "info", "biz", "name", "by", "kz", "ua",
    "uz", "am", "ge", "de", "uk", "eu", "me", "tv", "io", "co", "pro", "club", "online", "site",
    "school", "moscow", "tatar", "example", "test",
  ]

  /// In letters; longer ends of words are no zones.
  private static let longest = 24

  /// Whether it can be one: letters of one alphabet, and no ending of a file.
  static func isPlausible(_ zone: String) -> Bool {
    if zone.hasPrefix("xn--") { return zone.utf8.count > 4 }
    let isLatin = zone.utf8.allSatisfy(\.isLatinLetter)
    return (2...longest).contains(zone.unicodeScalars.count)
      && (isLatin || zone.utf8.allSatisfy(\.isForeignLetter)) && !files.contains(zone)
  }

  /// `logo@2x.png`.
  private static let files: Set = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "css", "js", "mjs", "json", "html",
    "woff", "woff2", "pdf", "mp4", "mp3",
  ]
}
