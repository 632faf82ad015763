import Glibc

/// The three files that every program expects to be open.
enum StandardStreams {
  /// Opens those that are closed, lest a file that is published get the number of one of them and be
  /// written to; what can only be read tells whoever wants to write.
  static func open() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = Glibc.open("/dev/null", O_RDONLY)
    }
  }
}
