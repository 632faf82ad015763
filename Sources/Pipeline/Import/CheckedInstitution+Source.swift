import DocumentKinds
import InstitutionModel

extension CheckedInstitution {
  /// What kinds for staff see; `nil` when the institution has an error.
  func internalSource(for request: Request) -> InternalSource? {
    material.map { internalSource($0, for: request) }
  }

  /// The same of what documents are made of.
  func internalSource(_ material: Material, for request: Request) -> InternalSource {
    InternalSource(
      material.validated,
      on: date,
      pages: material.pages,
      emblem: material.emblem,
      files: sources,
      digests: InputDigests(
        of: material.definitions,
        material.validated,
        material.emblem,
        material.images,
        request
      ),
      in: request.content
    )
  }
}
