import CSystem
import Glibc
import Hashing

/// What tells this build of the program, with its libraries, from every other.
enum ProgramBuild {
  /// Of the identities that linkers gave to them; without any, of the executable's bytes.
  static func digest() -> Digest {
    var identity = [UInt8](repeating: 0, count: 1024)
    let length = ozero_build_id(&identity, identity.count)
    return SHA256.digest(of: length > 0 ? Array(identity[..<length]) : executable())
  }

  /// The bytes of the program that runs, even where its file was replaced meanwhile; nothing where
  /// it cannot be read.
  private static func executable() -> [UInt8] {
    guard let file = fopen("/proc/self/exe", "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
