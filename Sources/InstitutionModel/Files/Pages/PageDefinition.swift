import Schema
import SourceText

/// The front matter of a file of `pages/`.
public struct PageDefinition: Sendable {
  public var title: Term?
  public var order: Located<Int>?

  static let record = RecordSchema(
    "заголовок страницы",
    within: "в заголовке страницы",
    Self.init,
    [
      Key("заголовок", \.title, .text, required: true, "название страницы"),
      Key("порядок", \.order, .number, "место в меню"),
    ]
  )
}
