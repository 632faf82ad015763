/// What a kind of file may hold.
public struct FileForm: Sendable {
  /// Where such files lie in the folder of the definitions: `programs/….yaml`.
  public let path: String
  /// What the file is for, in Russian, with a period.
  public let purpose: String
  /// What stands in it: a record of keys for all of our YAML files.
  public let form: Form

  public init(path: String, purpose: String, form: Form) {
    self.path = path
    self.purpose = purpose
    self.form = form
  }
}
