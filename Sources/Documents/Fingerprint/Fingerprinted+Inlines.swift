extension Inline: Fingerprinted {
  func add(to print: inout Fingerprint) {
    switch self {
    case .text(let text): print.add(text, case: 0)
    case .emphasis(let content): print.add(content, case: 1)
    case .strong(let content): print.add(content, case: 2)
    case .deleted(let content): print.add(content, case: 3)
    case .inserted(let content): print.add(content, case: 4)
    case .code(let text): print.add(text, case: 5)
    case .link(let target, let content):
      print.add(content, case: 6)
      print.add(target)
    case .lineBreak: print.add(case: 7)
    case .image(let image): print.add(image, case: 8)
    case .badge(let text, let tone):
      print.add(text, case: 9)
      print.add(tone)
    case .blank(let name, let letters):
      print.add(name, case: 10)
      print.add(letters)
    case .checkbox: print.add(case: 11)
    case .drawing(let drawing, let color):
      print.add(drawing, case: 12)
      print.add(color)
    case .file(let document, let format):
      print.add(case: 13)
      print.add(document, as: format)
    }
  }
}

extension Fingerprint {
  fileprivate mutating func add(_ text: String, case number: UInt8) {
    add(case: number)
    add(text)
  }

  fileprivate mutating func add(_ part: some Fingerprinted, case number: UInt8) {
    add(case: number)
    add(part)
  }

  fileprivate mutating func add(_ content: [Inline], case number: UInt8) {
    add(case: number)
    add(content)
  }
}

extension LinkTarget: Fingerprinted {
  func add(to print: inout Fingerprint) {
    switch self {
    case .document(let id):
      print.add(case: 0)
      print.add(id)
    case .anchor(let name):
      print.add(case: 1)
      print.add(name)
    case .address(let address):
      print.add(case: 2)
      print.add(address)
    }
  }
}

extension Drawing: Fingerprinted {}

extension PageImage: Fingerprinted {
  /// The asset is named by the bytes.
  func add(to print: inout Fingerprint) {
    print.add(asset)
    print.add(format.ending)
    print.add(width)
    print.add(height)
    print.add(description)
    print.add(bytes.count)
  }
}
