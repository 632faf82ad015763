import Documents

extension PageWriter {
  /// The ways to a calendar: links and an address where the site has one, and the file.
  mutating func calendarOffer(_ offer: CalendarOffer) {
    if let address = fullAddress(of: offer.calendar) {
      let calendar = "webcal:" + address.drop { $0 != ":" }.dropFirst()
      out.write("<p><a href=\"\(calendar)\">\(offer.subscribe)</a></p>\n")
      out.write("<p>\(offer.address) <a href=\"\(address)\">\(address)</a></p>\n")
      out.markup("<p class=\"note\">")
      out.prose(offer.remark)
      out.markup("</p>\n")
    }
    if let file = links.address(of: offer.calendar) {
      out.write("<p><a href=\"\(file)\" download=\"\">\(offer.download)</a> ")
      out.prose(offer.downloadRemark)
      out.markup("</p>\n")
    }
  }

  /// Where the document is on the internet; `nil` where the site has no address, and on a page that is sent alone.
  private func fullAddress(of document: DocumentID) -> String? {
    guard let address = frame.address, let page = links.path,
      let file = links.address(of: document)
    else { return nil }
    return address.address(of: file.path(beside: page))
  }
}
