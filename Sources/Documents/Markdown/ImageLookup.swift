public import Diagnostics
public import SourceText

/// Finds the picture that a page names: the picture, or what is wrong with it.
///
/// - Parameters:
///   - name: The path as it is written, from the folder of the page.
///   - description: What is to be seen on it.
public typealias ImageLookup = (_ name: Term, _ description: String) -> ImageFinding

/// What a page gets for the name of a picture.
///
/// Russian: «найденная картинка».
public enum ImageFinding {
  case image(PageImage)
  case fault(Diagnostic)
}
