import Diagnostics

/// How a run shows its findings, and which of them stop it.
struct FindingView {
  /// In full with lines of the files, or a line for each.
  var style = DiagnosticStyle.full
  /// How many are shown at most.
  var limit = FindingLimit.fitting
  /// Whether warnings count as errors.
  var isStrict = false
}

extension FindingView {
  init(_ options: InputOptions) {
    self.init(style: options.format, limit: options.limit ?? .fitting, isStrict: options.strict)
  }
}
