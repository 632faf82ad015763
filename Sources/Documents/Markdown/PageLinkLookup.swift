public import Diagnostics
public import SourceText

/// Finds the page of the site that a link names by its file: `voprosy.md`, `../programs/rosinka.yaml`.
///
/// `nil` for what names no page.
public typealias PageLinkLookup = (_ name: Term) -> PageLinkFinding?

/// What a link to a page of the site leads to.
///
/// Russian: «найденная страница».
public enum PageLinkFinding {
  case page(DocumentID)
  case fault(Diagnostic)
}
