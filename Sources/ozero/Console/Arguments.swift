import CSystem

/// What the program was called with.
enum Arguments {
  /// Without the name of the program; `nil` for what is not UTF-8: Swift would repair it, so that another
  /// file would be meant than the one that was named.
  static let texts: [String?] = (1..<max(1, ozero_argument_count())).map { index in
    ozero_argument(index).flatMap { String(validatingCString: $0) }
  }
}
