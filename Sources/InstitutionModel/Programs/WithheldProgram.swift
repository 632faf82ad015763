/// A program that a build leaves out.
///
/// Russian: «расписание уточняется».
public struct WithheldProgram: Hashable, Sendable {
  /// The name of its file.
  public var slug: String
  /// The title; the slug where the title could not be read.
  public var title: String
}
