import Schema
import SourceText

/// The front matter of a file of `pages/`.
public struct PageLines: Sendable {
  public var title: Stated<String> = .absent
  public var order: Stated<Int> = .absent

  static let schema = RecordSchema(
    "заголовок страницы",
    within: "в заголовке страницы",
    { Self() },
    [
      Key("заголовок", \.title, .text, required: true).about("название страницы"),
      Key("порядок", \.order, .number).about("место в меню"),
    ]
  )
}
