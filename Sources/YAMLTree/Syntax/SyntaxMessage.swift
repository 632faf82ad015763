/// The words of a finding: what is wrong, and how to mend it.
struct SyntaxMessage {
  var message: String
  var help: String
}
