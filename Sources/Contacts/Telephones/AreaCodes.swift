/// The first three digits of codes that there are.
///
/// From the Russian plan of numbering («российская система и план нумерации»): the codes of regions,
/// and 9xx of mobile telephones.
enum AreaCodes {
  /// The first three digits of regions.
  private static let regions: Set<Int> = [
    301, 302, 336, 341, 342, 343, 345, 346, 347, 349, 351, 352, 353, 365, 381, 382, 383, 384, 385,
    388, 390, 391, 394, 395, 401, 411, 413, 415, 416, 421, 423, 424, 426, 427, 471, 472, 473, 474,
    475, 481, 482, 483, 484, 485, 486, 487, 491, 492, 493, 494, 495, 496, 498, 499, 800, 804, 811,
    812, 813, 814, 815, 816, 817, 818, 820, 821, 831, 833, 834, 835, 836, 841, 842, 843, 844, 845,
    846, 847, 848, 851, 855, 856, 857, 861, 862, 863, 865, 866, 867, 869, 871, 872, 873, 877, 878,
    879,
  ]

  /// The digits are those of ASCII.
  static func hold(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let digits = [first, second, third].map { Int($0) - 0x30 }
    return digits[0] == 9 || regions.contains(digits[0] * 100 + digits[1] * 10 + digits[2])
  }
}
