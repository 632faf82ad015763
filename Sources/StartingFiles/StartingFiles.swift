/// The three files that an institution begins with, of an invented one, with remarks.
///
/// They lie below `Content/` of this target and are part of the executable.
public enum StartingFiles {
  /// Paths from the content folder, in the order in which they are read and told.
  public static let all: [(path: String, bytes: [UInt8])] = [
    ("institution.yaml", PackageResources.institution_yaml),
    ("teachers.yaml", PackageResources.teachers_yaml),
    ("programs/sudomodelirovanie.yaml", PackageResources.sudomodelirovanie_yaml),
  ]
}
