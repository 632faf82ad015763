/// The general words for every problem that libyaml 0.2.5 can name.
///
/// They are used where ``SyntaxDetective`` sees no particular mistake.
enum SyntaxTable {
  /// The words for one of libyaml's problems, also for one of a later version.
  static func message(for problem: String) -> SyntaxMessage {
    messages[problem] ?? unknown
  }

  /// Whether libyaml's words have a translation of their own.
  static func knows(_ problem: String) -> Bool { messages[problem] != nil }

  /// The words for what a later version of libyaml may say.
  private static let unknown = SyntaxMessage(
    message: "с этого места файл не читается",
    help: "проверьте отступы, двоеточия, кавычки и скобки в этой строке и в строке над ней"
  )

  /// All problems by libyaml's own words; each is in one of the lists below.
  private static let messages: [String: SyntaxMessage] = [
    encoding, layout, quotes, brackets, properties, directives,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  /// Gives several problems the same words: their authors made the same mistake.
  private static func same(
    _ problems: [String],
    _ message: String,
    help: String
  ) -> [String: SyntaxMessage] {
    let words = SyntaxMessage(message: message, help: help)
    return Dictionary(problems.map { ($0, words) }) { first, _ in first }
  }

  /// Bytes that are no text; most were found when the file was decoded.
  private static let encoding = same(
    [
      "invalid leading UTF-8 octet", "incomplete UTF-8 octet sequence",
      "invalid trailing UTF-8 octet", "invalid length of a UTF-8 sequence",
      "invalid Unicode character", "incomplete UTF-16 character", "unexpected low surrogate area",
      "incomplete UTF-16 surrogate pair", "control characters are not allowed", "input error",
      "input is too long",
    ],
    "здесь стоит символ, который нельзя прочитать",
    help: "сохраните файл в кодировке UTF-8 и наберите это место заново"
  )

  /// Keys, items and indents that do not fit together.
  private static let layout = same(
    [
      "found character that cannot start any token", "could not find expected ':'",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context",
      "mapping values are not allowed in this context", "found unexpected ':'",
      "did not find expected node content", "did not find expected '-' indicator",
      "did not find expected key", "did not find expected <document start>",
      "did not find expected <stream-start>",
      "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation",
    ],
    "строка не похожа ни на «ключ: значение», ни на элемент списка «- …»",
    help: "проверьте отступ, двоеточие с пробелом после ключа и строку выше"
  )

  /// Quotes and what stands in them.
  private static let quotes = same(
    [
      "found unexpected document indicator", "found unexpected end of stream",
      "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code",
    ],
    "текст в кавычках не дочитан до конца",
    help: "проверьте, что кавычка закрыта и что внутри нет обратной черты"
  )

  /// Collections in brackets.
  private static let brackets = same(
    ["did not find expected ',' or ']'", "did not find expected ',' or '}'"],
    "скобка не закрыта, или между элементами нет запятой",
    help: "закройте скобку; если она – часть текста, возьмите весь текст в кавычки"
  )

  /// Anchors, tags, aliases and heads of blocks.
  private static let properties = same(
    [
      "did not find expected comment or line break", "did not find expected whitespace",
      "did not find expected whitespace or line break",
      "did not find expected alphabetic or numeric character", "did not find the expected '>'",
      "did not find expected '!'", "did not find expected tag URI",
      "did not find URI escaped octet", "found an incorrect leading UTF-8 octet",
      "found an incorrect trailing UTF-8 octet", "found an indentation indicator equal to 0",
      "found undefined tag handle", "found undefined alias",
      "found duplicate anchor; first occurrence",
    ],
    "значение начинается со знака, который имеет особый смысл",
    help: "возьмите всё значение в кавычки"
  )

  /// Lines that begin with `%` (YAML 1.2.2, 6.8).
  private static let directives = same(
    [
      "found unknown directive name", "could not find expected directive name",
      "found unexpected non-alphabetical character",
      "did not find expected digit or '.' character", "found extremely long version number",
      "did not find expected version number", "found duplicate %YAML directive",
      "found incompatible YAML document", "found duplicate %TAG directive",
    ],
    "строка, которая начинается со знака «%», не читается",
    help: "уберите её; если «%» – часть текста, возьмите весь текст в кавычки"
  )
}
