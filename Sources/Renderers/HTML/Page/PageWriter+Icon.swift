import Documents

extension PageWriter {
  /// By what browsers tell the site: the institution's own picture, or waves in its colour.
  mutating func icon() {
    if let icon = frame.icon {
      out.write("<link rel=\"icon\" type=\"image/png\" href=\"\(root)assets/\(icon)\" />\n")
    } else {
      out.write("<link rel=\"icon\" href=\"\(waves(frame.color))\" />\n")
    }
  }

  /// A drawing within its own address.
  private func waves(_ color: String) -> FilledMarkup {
    """
    data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Crect%20width='32'%20height='32'%20rx='7'%20fill='%23\(color)'/%3E%3Cpath%20d='M4%2014q6-6%2012%200t12%200M4%2021q6-6%2012%200t12%200'%20fill='none'%20stroke='%23fff'%20stroke-width='2.6'%20stroke-linecap='round'/%3E%3C/svg%3E
    """
  }
}
