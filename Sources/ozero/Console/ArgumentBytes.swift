/// The arguments as the system hands them over.
enum ArgumentBytes {
  /// The number of the first argument that is not UTF-8; `nil` where all are.
  ///
  /// Swift repairs such ones, so that another file would be meant than the one that was named.
  static var firstNotUTF8: Int? {
    (0..<Int(CommandLine.argc)).first { index in
      guard let argument = CommandLine.unsafeArgv[index] else { return false }
      return String(validatingCString: argument) == nil
    }
  }
}
