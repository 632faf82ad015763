import DocumentKinds
import Edition
import Renderers

extension Edition {
  /// The digests of the source are made of the definitions alone; templates count by the build's
  /// origin.
  init(
    _ material: CheckedInstitution.Material,
    _ checked: CheckedInstitution,
    for request: Request,
    assets: PageAssets
  ) {
    let source = InternalSource(
      material.validated,
      on: checked.date,
      pages: material.pages,
      emblem: material.emblem,
      files: checked.sources,
      digests: InputDigests(
        of: material.definitions,
        material.validated,
        material.emblem,
        material.images,
        request
      ),
      in: request.content
    )
    self.init(
      source,
      material.kinds,
      shell: material.shell,
      style: material.style,
      assets: assets,
      icon: material.icon
    )
  }
}
