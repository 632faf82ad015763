import Diagnostics
import DocumentKinds
import Documents
import Russian
import SourceText

/// In which formats kinds of documents are made, where people want fewer than there are.
struct FormatChoice: Sendable {
  /// By name of the kind; kinds without a wish are not in it.
  private var formats: [String: [FormatName]] = [:]

  /// Reads wishes; what names no kind, or no format that the kind has, is told and left out.
  init(_ wishes: [(key: Term, value: [Term])], _ diagnostics: inout [Diagnostic]) {
    let placements = Self.placements
    for (kind, wish) in wishes {
      guard let placement = placements[kind.value] else {
        diagnostics.append(.unknownKind(kind, among: placements.keys.sorted()))
        continue
      }
      let wanted = wish.compactMap { term -> FormatName? in
        let format = placement.formats.first { $0.fileExtension == term.value.lowercased() }
        if format == nil { diagnostics.append(.unknownFormat(term, among: placement.formats)) }
        return format
      }
      if wish.isEmpty { diagnostics.append(.noFormat(kind, among: placement.formats)) }
      if !wanted.isEmpty { formats[kind.value] = placement.formats.filter(wanted.contains) }
    }
  }

  /// Where documents of the kind lie, in the formats that are wanted.
  func placement<Kind: DocumentKind>(of kind: Kind.Type) -> Placement {
    var placement = kind.placement
    if let formats = formats[kind.metadata.id] { placement.formats = formats }
    return placement
  }

  /// What kinds are made in at most, by name.
  private static var placements: [String: Placement] {
    var placements: [String: Placement] = [:]
    for kind in KindCatalogue.publicKinds { placements[kind.metadata.id] = kind.placement }
    for kind in KindCatalogue.internalKinds { placements[kind.metadata.id] = kind.placement }
    return placements
  }
}

extension Diagnostic {
  /// With the kind that was probably meant, or all of them.
  fileprivate static func unknownKind(_ kind: Term, among known: [String]) -> Diagnostic {
    let near = Spelling.nearest(to: kind.value, in: known).first
    return Diagnostic(
      "format-kind-is-known",
      "нет документа \(kind.value.quoted)",
      at: kind.range,
      help: near.map { "возможно, это «\($0)»" } ?? "есть: \(known.joined(separator: ", "))"
    )
  }

  /// With the formats that the kind has.
  fileprivate static func unknownFormat(_ term: Term, among known: [FormatName]) -> Diagnostic {
    Diagnostic(
      "format-is-known",
      "документ не делается в формате \(term.value.quoted)",
      at: term.range,
      help: "он делается так: \(list(known))"
    )
  }

  /// A kind without any format would have no documents.
  fileprivate static func noFormat(_ kind: Term, among known: [FormatName]) -> Diagnostic {
    Diagnostic(
      "format-is-named",
      "у документа \(kind.value.quoted) не назван формат",
      at: kind.range,
      help: "назовите хотя бы один: \(list(known))"
    )
  }

  /// Endings, separated by commas.
  private static func list(_ formats: [FormatName]) -> String {
    formats.map(\.fileExtension).joined(separator: ", ")
  }
}
