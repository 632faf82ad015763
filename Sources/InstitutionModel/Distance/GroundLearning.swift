/// How a group learns in periods of one ground.
///
/// Russian: «по основаниям».
public struct GroundLearning: Sendable {
  /// The name of the ground in the regulation.
  public var ground: String
  /// All keys: those that the ground does not mention are the usual ones.
  public var learning: DistanceLearning

  public init(ground: String, learning: DistanceLearning) {
    self.ground = ground
    self.learning = learning
  }
}
