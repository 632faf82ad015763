/// The closed set of names that a template may use, in the words of its author.
///
/// ```swift
/// enum NoticePlaceholder: String, TemplateName {
///   case programTitle = "программа.название"
/// }
/// ```
public protocol TemplateName: CaseIterable, RawRepresentable<String>, Hashable, Sendable {}

/// The names of a template that has no placeholders, or no directives.
public enum NoNames: TemplateName {
  public typealias RawValue = String

  public static var allCases: [NoNames] { [] }

  public init?(rawValue: String) { nil }

  public var rawValue: String { switch self {} }
}
