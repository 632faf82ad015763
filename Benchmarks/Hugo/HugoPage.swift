/// A page of a Hugo site as its author writes it.
struct HugoPage {
  /// From the folder of content, with `/`.
  var path: String
  var title: String
  /// What the layouts read beside the title; values are YAML.
  var facts: [(name: String, value: String)]
  /// Markdown.
  var body: [String]

  var file: GeneratedFile {
    let front = ["title: \"\(title)\""] + facts.map { "\($0.name): \($0.value)" }
    let lines = ["---"] + front + ["---", ""] + body
    return GeneratedFile(path: "content/\(path)", text: lines.joined(separator: "\n") + "\n")
  }

  /// Names and values, which become a list of definitions.
  static func facts(_ facts: [(String, String)]) -> [String] {
    facts.flatMap { ["\($0.0)", ": \($0.1)", ""] }
  }

  static func table(_ heads: [String], _ rows: [[String]]) -> [String] {
    let rule = Array(repeating: "---", count: heads.count)
    return ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |" } + [""]
  }
}
