import Foundation
import TestSupport
import Testing

/// Every target of tests tests something.
struct TestTargetTests {
  static let targets = Set(
    Repository.files(under: "Tests", endings: [".swift"]).compactMap { path in
      path.split(separator: "/").dropFirst().first.map(String.init)
    }
  ).subtracting(["TestSupport", "DocumentDumps", "Fuzzing"]).sorted()

  @Test(arguments: targets)
  func `a target of tests has tests and no leftovers`(_ target: String) throws {
    let files = Repository.files(under: "Tests/\(target)", endings: [".swift"])
    let texts = try files.map { try Repository.text($0) }
    #expect(texts.contains { $0.contains("@Test") }, "Tests/\(target)")
    #expect(!files.contains { $0.hasSuffix("/Placeholder.swift") }, "Tests/\(target)")
  }

  @Test
  func `every target of Package.swift has its folder`() throws {
    let package = try Repository.text("Package.swift")
    let named = package.components(separatedBy: " tests(").dropFirst().compactMap {
      $0.components(separatedBy: "\"").dropFirst().first
    }
    #expect(Set(named.filter { $0.hasSuffix("Tests") }) == Set(Self.targets))
  }
}
