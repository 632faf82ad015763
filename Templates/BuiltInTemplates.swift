/// The templates that the program carries with it; files of the same path replace them one by one.
///
/// A house test compares the list with the folder.
public enum BuiltInTemplates {
  /// Paths below `Templates/` in alphabetical order, each with the file's bytes.
  public static let files: [(path: String, bytes: [UInt8])] = documents + site

  /// The words of papers.
  private static let documents: [(path: String, bytes: [UInt8])] = []

  /// The frame of pages and their look.
  private static let site: [(path: String, bytes: [UInt8])] = [
    ("site/ozero.css", PackageResources.ozero_css),
    ("site/ozero.js", PackageResources.ozero_js),
    ("site/page.html", PackageResources.page_html),
  ]
}
