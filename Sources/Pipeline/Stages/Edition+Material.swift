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
    self.init(
      material.source(checked, request),
      material.kinds,
      shell: material.shell,
      style: material.style,
      assets: assets,
      icon: material.icon,
      calendarTimes: request.calendarTimes
    )
  }
}

extension Pipeline {
  /// What documents know, timed as a part of planning.
  func source(
    of material: CheckedInstitution.Material,
    _ checked: CheckedInstitution,
    for request: Request
  ) -> InternalSource {
    watch(.planning) { material.source(checked, request) }
  }
}

extension CheckedInstitution.Material {
  /// What documents know.
  func source(_ checked: CheckedInstitution, _ request: Request) -> InternalSource {
    InternalSource(
      validated,
      on: checked.date,
      pages: pages,
      emblem: emblem,
      zone: zone,
      files: checked.sources,
      digests: InputDigests(of: definitions, validated, emblem, images, zone, request),
      in: request.content
    )
  }
}
