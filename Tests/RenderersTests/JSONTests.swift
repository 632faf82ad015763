import Documents
import Foundation
import Renderers
import Testing

/// Data as JSON.
struct JSONTests {
  private func text(_ value: DataValue) -> String {
    String(
      decoding: JSON.bytes(of: value) { $0.subject.isEmpty ? nil : "\($0.subject).html" },
      as: UTF8.self
    )
  }

  static let values: [(DataValue, String)] = [
    (DataValue.nothing, "null"), (.truth(true), "true"), (-7, "-7"),
    ("а\"б\\в\n\t", #""а\"б\\в\n\t""#),
    ("\u{1}\u{FFFE}x", "\"x\""), (.page(DocumentID(kind: "k", subject: "s")), "\"s.html\""),
    (.page(DocumentID(kind: "k")), "null"), (.list([1, "а"]), "[1, \"а\"]"), (.list([]), "[]"),
    (["a": 1, "b": .nothing], "{\"a\": 1, \"b\": null}"), ([:], "{}"),
    (.list([["a": 1], ["a": 2]]), "[\n  {\"a\": 1},\n  {\"a\": 2}\n]"),
    (["a": .list([["b": 1]])], "{\n  \"a\": [\n    {\"b\": 1}\n  ]\n}"),
  ]

  @Test(arguments: values)
  func `a value is written as readers of JSON know it`(_ value: DataValue, _ json: String) throws {
    #expect(text(value) == "\(json)\n")
    let data = Data(text(value).utf8)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    }
  }
}
