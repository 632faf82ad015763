import Foundation
import Publishing
import Testing

/// What others put into the public folder.
struct LeakScannerNamesTests {
  @Test func `a file of others with a telephone for a name stops a build`() throws {
    let place = try Workplace()
    try place.publish(["site/a": "1"])
    try place.write("1", to: "Output/site/8 913 123-45-67.txt")
    try place.write("1", to: "Output/8 913 123-45-68.txt")
    let error = publishingError { try place.publish(["site/a": "2"]) }
    guard case .leaks(let leaks) = error else {
      Issue.record("no leaks: \(String(describing: error))")
      return
    }
    #expect(
      leaks.map(\.message) == ["«site/8 913 123-45-67.txt», имя: номер телефона «8 913 1…»"]
    )
  }

  @Test(arguments: ["photo.jpg", "page.html", "data.json", "film.mp4", "without"])
  func `random bytes of others stop none`(_ name: String) throws {
    let place = try Workplace()
    try place.publish(["site/a": "1"])
    var state = 9 as UInt64
    let bytes = (0..<(1 << 18)).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    try Data(bytes).write(to: URL(filePath: place.path("Output/site/\(name)")))
    #expect(try place.publish(["site/a": "2"]).exchanged)
  }
}
