import Renderers

extension ShellSlot {
  /// The name that people write in a page shell: `{{содержание}}`.
  public var russian: String {
    switch self {
    case .title: "заголовок"
    case .institution: "учреждение"
    case .summary: "описание"
    case .root: "корень"
    case .icon: "значок"
    case .style: "стиль"
    case .script: "сценарий"
    case .home: "главная"
    case .look: "вид"
    case .indexing: "индексация"
    case .band: "полоса"
    case .watermark: "знак"
    case .menu: "меню"
    case .content: "содержание"
    case .imprint: "подвал"
    }
  }
}
