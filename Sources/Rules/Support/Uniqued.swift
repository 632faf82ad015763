extension [Finding] {
  /// The findings, each once: a value that many groups inherit is told once.
  var uniqued: [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }
  }
}
