/// Every step, in the order in which help lists them.
enum Steps {
  static let all: [any Step.Type] = [
    WhereStep.self, ShowStep.self, SortStep.self, CountStep.self, GroupStep.self, CrossStep.self,
    FirstStep.self, LastStep.self, SampleStep.self, DistinctStep.self, ToStep.self, KWICStep.self,
    SummariseStep.self, AsStep.self, SaveStep.self,
  ]
}
