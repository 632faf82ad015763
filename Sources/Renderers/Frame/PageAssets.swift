/// Where pages have their look and their script from.
public enum PageAssets: Sendable {
  /// From files of the folder `assets` of their tree, by their names.
  case shared(style: String, script: String)
  /// From themselves: a page that is sent alone has nothing beside it.
  case embedded(style: [UInt8], script: [UInt8])

  /// From files whose names do not tell what they hold.
  public static let plain = PageAssets.shared(style: "ozero.css", script: "ozero.js")
}
