/// Why libyaml could not read on, in its own English words, with byte offsets.
struct SyntaxProblem: Error {
  /// What it met; empty when it ran out of memory.
  var text = ""

  /// What it was reading then; empty when it does not say.
  var context = ""

  /// Where it stopped.
  var offset: Int

  /// Where the unfinished thing begins.
  var contextOffset: Int?

  /// Where the last value in quotes begins, if it goes over several lines and ends in that of the problem.
  var openQuote: Int?

  /// A problem of which nothing but its byte offset is known.
  init(offset: Int) { self.offset = offset }
}
