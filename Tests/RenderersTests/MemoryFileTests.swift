import Foundation
import Testing

@testable import Renderers

/// The file that a workbook is written into.
struct MemoryFileTests {
  @Test(arguments: ["/proc/self/fd", "/nowhere"])
  func `what is written at its path is read from it, with and without a list of open files`(
    _ descriptors: String
  ) throws {
    var path = ""
    do {
      let file = try MemoryFile(descriptors: descriptors)
      path = file.path
      let stream = try #require(fopen(path, "wb"))
      fputs("abc", stream)
      fclose(stream)
      #expect(try file.contents() == Array("abc".utf8))
      #expect(path.hasPrefix("/proc/") == (descriptors != "/nowhere"))
    }
    #expect(path.hasPrefix("/proc/") || access(path, F_OK) != 0)
  }
}
