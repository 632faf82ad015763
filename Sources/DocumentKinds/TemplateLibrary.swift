/// The parsed templates of all kinds, one typed property each.
public struct TemplateLibrary: Sendable {
}
