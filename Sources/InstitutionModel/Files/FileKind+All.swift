// Written by Scripts/register.sh; `make register` writes it anew.

extension FileKind {
  /// Every kind of file in the folder of the definitions, by name.
  public static let all: [FileKind] = [
    .attendance,
    .changes,
    .events,
    .institution,
    .page,
    .periods,
    .program,
    .regulation,
    .teachers,
  ]
}
