import Foundation
import Publishing
import Synchronization
import Testing

/// Other disks below an output are neither published nor removed.
@Suite(.enabled(if: Mount.isPossible, "needs the right to mount"), .serialized)
struct MountTests {
  private let old = ["site/a.html": "1", "site/b/c.html": "2"]

  @Test(arguments: ["site/disk", "site", "site/a.html"])
  func `a mount below the output is refused before anything is staged`(_ inner: String) throws {
    let place = try Workplace()
    try place.publish(old)
    let isFile = inner.hasSuffix(".html")
    try place.write("ценное", to: "disk/family.jpg")
    if inner == "site/disk" { try place.write("", to: "Output/site/disk/under") }
    let source = place.path(isFile ? "disk/family.jpg" : "disk")
    do {
      let mount = try Mount(of: source, on: place.path("Output/\(inner)"))
      let error = publishingError { try place.publish(["site/a.html": "иначе"]) }
      #expect(error == .refused(path: place.output, refusal: .holdsMount(inner)))
      #expect(error?.message.contains("umount") == true)
      #expect(try place.neighbours() == ["Output", "disk"])
      withExtendedLifetime(mount) {}
    }
    #expect(try place.text("disk/family.jpg") == "ценное")
    #expect(try place.publish(["site/a.html": "иначе"]).exchanged)
  }

  @Test(arguments: [PublishingStep.createFile, .look, .removeOld])
  func `a disk that is mounted during a build is not emptied`(_ step: PublishingStep) throws {
    let place = try Workplace()
    try place.publish(old)
    try place.write("ценное", to: "disk/family.jpg")
    let mount = Mutex<Mount?>(nil)
    let probe = FaultProbe { passing in
      guard passing == step else { return nil }
      let tree =
        switch step {
        case .look: ".Output.ozero-ready"
        case .removeOld: ".Output.ozero-old-1"
        case _: "Output"
        }
      mount.withLock { mount in
        if mount == nil {
          mount = try? Mount(of: place.path("disk"), on: place.path("\(tree)/site/b"))
        }
      }
      return nil
    }
    let error = publishingError {
      let outcome = try place.publish(["site/a.html": "иначе"], probe: probe)
      #expect(outcome.leftovers.first?.reason.contains("смонтирован") == true)
    }
    #expect(mount.withLock { $0 != nil })
    #expect((error == nil) == (step == .removeOld))
    if let error { #expect(error.message.contains("смонтирован")) }
    #expect(try place.text("disk/family.jpg") == "ценное")
    mount.withLock { $0 = nil }
    // Trees that changed places back have taken the disk along.
    umount(place.path("Output/site/b"))
    let outcome = try place.publish(["site/a.html": "снова"])
    #expect(outcome.leftovers == [] && outcome.saved == [])
    #expect(try place.neighbours() == ["Output", "disk"])
    #expect(try place.text("disk/family.jpg") == "ценное")
  }
}
