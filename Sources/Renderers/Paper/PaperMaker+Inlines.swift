import Documents

extension PaperMaker {
  func runs(_ content: [Inline], _ face: PaperFace = PaperFace()) -> [PaperRun] {
    content.flatMap { run($0, face) }
  }

  private func run(_ inline: Inline, _ face: PaperFace) -> [PaperRun] {
    switch inline {
    case .text(let text), .code(let text), .badge(let text, _): return [.text(text, face)]
    case .emphasis(let content):
      var face = face
      face.isItalic = true
      return runs(content, face)
    case .strong(let content):
      var face = face
      face.isBold = true
      return runs(content, face)
    case .deleted: return [.text([inline].plainText, face)]
    case .inserted(let content): return runs(content, face)
    case .link(let target, let content): return runs(content, face.leading(to: target))
    case .image(let image): return [.text(image.description, face)]
    case .lineBreak: return [.lineBreak]
    case .blank(let name, let letters): return [.blank(name: name, letters: letters)]
    case .checkbox: return [.checkbox]
    // On paper nothing can be taken.
    case .drawing, .file: return []
    }
  }
}

extension PaperFace {
  /// A paper is sent alone: only addresses outside lead anywhere.
  fileprivate func leading(to target: LinkTarget) -> PaperFace {
    guard case .address(let address) = target, SafeAddress.allows(address) else { return self }
    var face = self
    face.link = address
    return face
  }
}
