import Diagnostics
import Documents
import Rules
import Russian
import SourceText

/// What was found, as a deputy director reads it: what, where, what to do.
struct FindingWords {
  let places: FindingPlaces
  let subjects: FindingSubjects

  /// More of one rule stand in the list of all: they want one remedy.
  private static let most = 3

  /// What rules found, each apart: the number of all by severity, then each with its place.
  func blocks(_ findings: [[Diagnostic]]) -> [Block] {
    let all = findings.flatMap(\.self)
    guard !all.isEmpty else { return [] }
    return [
      .paragraph([.strong([.text(count(all))])]), .list(List(.bullet, findings.flatMap(items))),
    ]
  }

  /// What is let be, each with the reason that its author gave.
  func blocks(_ suppressed: [SuppressedFinding]) -> [Block] {
    suppressed.map { finding in
      .paragraph([
        .badge("допущено:", .neutral),
        .text(" \(subjects.message(of: finding.diagnostic))\(place(of: finding.diagnostic)). "),
        .text("Причина: \(finding.reason.value.typeset)"),
      ])
    }
  }

  /// «2 предупреждения, 1 примечание»; errors are never here, as no document is made of them.
  private func count(_ findings: [Diagnostic]) -> String {
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count { $0.severity == .note }
    let counts = [
      warnings > 0 ? warnings.warningCount : nil, notes > 0 ? notes.noteCount : nil,
    ]
    return counts.compactMap { $0 }.joined(separator: ", ")
  }

  /// One remedy is told once, after the first that wants it.
  private func items(_ findings: [Diagnostic]) -> [[Block]] {
    var told: Set<String> = []
    let items = findings.prefix(Self.most).map { finding -> [Block] in
      let help = finding.help.flatMap { told.insert($0).inserted ? $0 : nil }
      let remedy = help.map { [Inline.lineBreak, .emphasis([.text($0.typeset.sentence)])] } ?? []
      let words = "\(subjects.message(of: finding))\(place(of: finding))"
      return [.paragraph([.text(words)] + remedy)]
    }
    let rest = findings.count - items.count
    let more = Block.paragraph([.text("и\u{A0}ещё \(rest), см. перечень замечаний")])
    return items + (rest > 0 ? [[more]] : [])
  }

  /// « (programs/hor.yaml, строка 12)».
  private func place(of finding: Diagnostic) -> String {
    places.words(for: finding.range).map { " (\($0))" } ?? ""
  }
}
