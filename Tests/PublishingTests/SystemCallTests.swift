import CSystem
import Foundation
import Testing

@testable import struct Publishing.Folder
@testable import struct Publishing.SystemFault

@Suite(.serialized)
struct SystemCallTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var zone: String
    /// Seconds since 1970, UTC.
    var moment: Int
    var day: [Int32]?
    var testDescription: String { "\(zone) \(moment)" }
  }

  @Test(arguments: [
    Case(zone: "UTC", moment: 0, day: [1970, 1, 1]),
    Case(zone: "Asia/Tomsk", moment: 1_795_366_799, day: [2026, 11, 22]),
    Case(zone: "Asia/Tomsk", moment: 1_795_366_800, day: [2026, 11, 23]),
    Case(zone: "Europe/Kaliningrad", moment: 1_795_366_800, day: [2026, 11, 22]),
    Case(zone: "Asia/Kamchatka", moment: 1_767_182_400, day: [2026, 1, 1]),
    Case(zone: "Asia/Tomks", moment: 0, day: nil),
    Case(zone: "", moment: 0, day: nil),
    Case(zone: "/etc/localtime", moment: 0, day: nil),
    Case(zone: "../zoneinfo/UTC", moment: 0, day: nil),
    Case(zone: "Asia", moment: 0, day: nil),
    Case(zone: "tzdata.zi", moment: 0, day: nil),
    Case(zone: String(repeating: "a", count: 500), moment: 0, day: nil),
  ])
  func `the day is that of the zone`(_ example: Case) {
    var day = ozero_day()
    let code = ozero_local_day(example.zone, example.moment, &day)
    #expect(code == (example.day == nil ? EINVAL : 0))
    if let expected = example.day { #expect([day.year, day.month, day.day] == expected) }
  }

  @Test func `the zone of the process is left as it was`() {
    var day = ozero_day()
    let before = getenv("TZ").map { String(cString: $0) }
    #expect(ozero_local_day("Asia/Tomsk", 0, &day) == 0)
    #expect(getenv("TZ").map { String(cString: $0) } == before)
  }

  @Test func `two entries change places`() throws {
    let place = try Workplace()
    try place.write("1", to: "a")
    try place.write("2", to: "b/c")
    let folder = try Folder(path: place.root.path)
    #expect(ozero_exchange(folder.number, "a", "b") == 0)
    #expect(try place.text("b") == "1" && place.text("a/c") == "2")
    #expect(ozero_exchange(folder.number, "a", "absent") == ENOENT)
    #expect(ozero_sync_file_system(folder.number) == 0)
    #expect(ozero_sync_file_system(-1) == EBADF)
  }

  @Test(arguments: [ENOSPC, EACCES, EROFS, ENOENT, EPERM, EIO, EMFILE, 9999])
  func `faults are told in Russian`(_ code: Int32) {
    let reason = SystemFault(code).reason
    #expect(reason.utf8.contains { $0 >= 0xD0 })
    #expect(!reason.utf8.contains { (0x61...0x7A).contains($0 | 0x20) })
    if code == 9999 { #expect(reason == "ошибка системы № 9999") }
  }

  @Test func `what cannot be linked is copied`() throws {
    let place = try Workplace()
    try place.write("байты", to: "old/file")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("old/link"),
      withDestinationPath: "../away"
    )
    let old = try Folder(path: place.path("old"))
    let new = try Folder(path: place.root.path)
    try new.copyFile("file", of: old, as: "file")
    try new.copyLink("link", of: old, as: "link")
    #expect(try place.text("file") == "байты")
    #expect(try place.inode("file") != place.inode("old/file"))
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: place.path("link"))
    #expect(target == "../away")
  }

  @Test func `links across file systems become copies`() throws {
    let place = try Workplace()
    let memory = "/dev/shm/ozero-\(UUID().uuidString)"
    try Data("байты".utf8).write(to: URL(filePath: memory))
    defer { try? FileManager.default.removeItem(atPath: memory) }
    let other = try Folder(path: "/dev/shm")
    let new = try Folder(path: place.root.path)
    try new.link(String(memory.dropFirst(9)), of: other, as: "copy", kind: .file)
    #expect(try place.text("copy") == "байты")
  }
}
