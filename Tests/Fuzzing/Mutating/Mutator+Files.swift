import TestSupport

extension Mutator {
  /// Takes a file away, doubles it, or puts it under another name.
  mutating func changeFile(_ path: String) {
    let bytes = files.bytes[path] ?? []
    switch Int.random(in: 0..<6, using: &random) {
    case 0: files.bytes[path] = nil
    case 1:
      files.bytes[path] = nil
      files.bytes[otherPath(path)] = bytes
    case 2: files.bytes[otherPath(path)] = bytes
    case 3: files.bytes[path] = []
    case 4: files.bytes[draw(files.paths, or: path)] = bytes
    case _:
      let lender = draw(lenders, or: files)
      let borrowed = draw(lender.paths, or: path)
      files.bytes[borrowed] = lender.bytes[borrowed]
    }
  }

  private mutating func otherPath(_ path: String) -> String {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let names = [
      "index.yaml", "con.yaml", "nul.md", "x.yml", "Ю.yaml", "a b.yaml", "periods.yaml",
      "2026-12.csv",
      String(repeating: "a", count: 130) + ".yaml", "e\u{301}.yaml", "\u{202E}lmay.yaml", "\n.yaml",
      ".yaml",
      "a.yaml.bak", "t.xlsx", "page.md", "regulation.yaml", "vesyolaya-kistochka (1).yaml",
    ]
    let inner = draw(
      [folder, folder, "", "programs", "pages", "attendance", "changes"],
      or: folder
    )
    return (inner.isEmpty ? "" : "\(inner)/") + draw(names, or: "x.yaml")
  }

  /// Damages bytes, whatever they mean.
  mutating func garble(_ path: String) {
    var bytes = files.bytes[path] ?? []
    let count = draw([1, 1, 2, 20], or: 1)
    for _ in 0..<count {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 1: if place < bytes.count { bytes.remove(at: place) }
      case 2:
        if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random) }
      case 3: bytes.insert(contentsOf: draw(WildValues.letters, or: "а").utf8, at: place)
      case _: if draws(1, of: 4) { bytes.removeSubrange(place...) }
      }
    }
    files.bytes[path] = bytes
  }

  /// Line ends of other systems, marks of an encoding.
  mutating func changeLineEnds(of path: String) {
    let bytes = files.bytes[path] ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    switch Int.random(in: 0..<7, using: &random) {
    case 0: files.bytes[path] = Array(text.replacing("\n", with: "\r\n").utf8)
    case 1: files.bytes[path] = Array(text.replacing("\n", with: "\r").utf8)
    case 2: files.bytes[path] = mark + bytes
    case 3: files.bytes[path] = bytes + mark + bytes
    case 4: files.bytes[path] = Array(text.replacing("\n", with: "\u{2028}").utf8)
    case 5: files.bytes[path] = Array(text.replacing(" ", with: "\u{A0}").utf8)
    case _: files.bytes[path] = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
  }
}
