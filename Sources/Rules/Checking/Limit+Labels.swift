import Diagnostics
import Regulation

extension Limit {
  /// The line of `regulation.yaml` that sets the limit; nothing for a built-in one.
  func labels(saying text: String) -> [Label] { source.map { [Label(text, at: $0)] } ?? [] }

  /// The advice, with where the limit comes from when no line can be shown.
  func help(_ advice: String, by regulation: Regulation) -> String {
    if source != nil { return advice }
    let origin = clause.map { "предел – из п. \(regulation.number(of: $0)) Положения" }
    let own = "если у вас он другой, запишите его в раздел «пределы» файла regulation.yaml"
    return [advice, origin ?? "предел встроен в программу", own].joined(separator: "; ")
  }
}
