import QueryLanguage

extension Diagnostic.Code {
  static let nameTaken = Self("E030", "name-taken")
  static let notBuilt = Self("E033", "not-built")
  static let unknownCommand = Self("E034", "unknown-command")
  static let missingArgument = Self("E035", "missing-argument")
  static let nothingFound = Self("E036", "nothing-found")
  static let badSetting = Self("E037", "bad-setting")
  static let unknownTopic = Self("E038", "unknown-topic")
  static let expectationFailed = Self("E039", "expectation-failed")
  static let refused = Self("E040", "refused")
  static let cannotWrite = Self("E041", "cannot-write")
  static let cannotRead = Self("E042", "cannot-read")
}
