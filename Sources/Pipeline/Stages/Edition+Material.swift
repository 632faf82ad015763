import DocumentKinds
import Documents
import Edition
import InstitutionModel
import Renderers
import Rules

extension Edition {
  /// The edition of a checked institution.
  init(_ checked: CheckedInstitution, _ material: CheckedInstitution.Material) {
    let source = InternalSource(
      material.validated, on: checked.date, templates: material.templates, files: checked.sources)
    self.init(source, shell: material.shell)
  }
}
