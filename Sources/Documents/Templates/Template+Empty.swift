extension Template {
  /// A template without words: what stands in for one that could not be read.
  public init() { self.init(prose: FillableProse([])) }
}
