extension Letterhead: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(emblem)
    print.add(lines)
  }
}

extension Picture: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(png)
    print.add(width)
    print.add(height)
    print.add(description)
  }
}

extension Signature: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(post)
    print.add(name)
    print.add(date)
  }
}

extension Approval: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(post)
    print.add(name)
    print.add(date)
  }
}

extension SignatureDate: Fingerprinted {
  func add(to print: inout Fingerprint) {
    switch self {
    case .absent: print.add(case: 0)
    case .blank: print.add(case: 1)
    case .day(let day):
      print.add(case: 2)
      print.add(day)
    }
  }
}
