import YAMLTree

extension YAMLNode {
  /// The lessons of a line that a day and what stands under it make, «вторник: 1-е занятие 15.30–16.15», as without
  /// the colon.
  ///
  /// It stays one where its pieces are not all read: what is told then is told of all of it.
  var ofJoinedLine: [YAMLNode] {
    guard case .scalar(let text, let style) = content, !isReadAsLesson else { return [self] }
    let line = YAMLNode(.scalar(text.asPlainLine ?? text, style), at: range)
    let lessons = TimetableItems.nodes(of: line).map { YAMLNode($0.content, at: range) }
    return !lessons.isEmpty && lessons.allSatisfy(\.isReadAsLesson) ? lessons : [line]
  }

  private var isReadAsLesson: Bool {
    switch RemarkedLesson.node(self).content {
    case .scalar(let line, _): LessonTime.parse(line, inYearFrom: .firstOfAnyYear) != nil
    case .mapping: true
    case .sequence: false
    }
  }
}
