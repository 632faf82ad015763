/// A reason why a page shell cannot be used; offsets count bytes of the shell's file.
public enum ShellProblem: Hashable, Sendable {
  /// There is no slot of that name.
  case unknownSlot(name: String, offset: Int)
  /// A «{{» without its «}}».
  case unclosedSlot(offset: Int)
  /// Pages would be published without what they say: the slot `{{содержание}}` is missing.
  case noContent
}
