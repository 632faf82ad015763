/// Where pages have their look and their script from.
public enum PageAssets: Sendable {
  /// From the folder `assets` of their tree.
  case shared
  /// From themselves: a page that is sent alone has nothing beside it.
  case embedded(style: [UInt8], script: [UInt8])
}
