import InstitutionModel
import Schema
import SourceText

extension InstitutionLines {
  /// The institution's name, to which findings about what the file nowhere says point.
  var placeOfName: SourceRange? { identity.value?.name.range ?? identity.range?.start }
}
