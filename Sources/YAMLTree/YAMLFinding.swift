import Diagnostics

/// A finding about a file as YAML, with the edits that mend it.
///
/// Russian: «замечание с правкой».
struct YAMLFinding {
  var diagnostic: Diagnostic

  /// In the order of the text; empty where only the author knows what is right.
  var mend: [TextEdit]

  init(_ diagnostic: Diagnostic, mend: [TextEdit] = []) {
    self.diagnostic = diagnostic
    self.mend = mend
  }
}
