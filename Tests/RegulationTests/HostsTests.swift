import Regulation
import Testing

/// The addresses that the built-in regulation welcomes and refuses.
struct HostsTests {
  private let hosts = Regulation.builtIn.hosts

  @Test(arguments: ["sferum.ru", "vk.com", "rutube.ru", "resh.edu.ru"])
  func `Russian services are welcome`(_ host: String) {
    #expect(hosts.allowed.contains(host))
  }

  @Test(arguments: [
    ("zoom.us", "Сферум"), ("t.me", "VK Мессенджер"), ("youtube.com", "VK Видео или Rutube"),
    ("youtu.be", "VK Видео или Rutube"),
  ])
  func `a forbidden service has a replacement`(_ host: String, _ replacement: String) {
    #expect(hosts.forbidden[host] == replacement)
  }

  @Test
  func `no host is both welcome and forbidden, itself or above`() {
    for host in hosts.allowed + hosts.platform {
      for forbidden in hosts.forbidden.keys {
        #expect(host != forbidden && !host.hasSuffix(".\(forbidden)"), "\(host)")
      }
    }
  }

  @Test
  func `hosts are plain domains in lower case`() {
    for host in hosts.allowed + hosts.platform + hosts.forbidden.keys {
      let isDomain = host.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      }
      #expect(isDomain && host.contains("."), "\(host)")
    }
  }
}
