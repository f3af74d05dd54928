import Testing

@testable import NewsIngest

@Suite struct PublicationDateReaderTests {
  @Test(
    "A date is read as exactly as it is written",
    arguments: [
      ("2024-01-25", "2024-01-25"), ("2024-01-25T23:30:00-05:00", "2024-01-25"),
      ("January 25, 2024", "2024-01-25"), ("Jan. 25, 2024", "2024-01-25"),
      ("25 January 2024", "2024-01-25"), ("25. Januar 2024", "2024-01-25"),
      ("le 25 janvier 2024", "2024-01-25"), ("25 de enero de 2024", "2024-01-25"),
      ("January 25th, 2024 at 10:15 am", "2024-01-25"), ("25.1.2024", "2024-01-25"),
      ("25/01/2024", "2024-01-25"), ("01/25/2024", "2024-01-25"), ("2024/01/25", "2024-01-25"),
      ("https://news.example/world/2024/01/25/harbour/", "2024-01-25"),
      ("January 2024", "2024-01"), ("2024-01", "2024-01"), ("2024", "2024"),
      ("Thu, 25 Jan 2024 10:00:00 GMT", "2024-01-25"),
    ])
  func reads(text: String, expected: String) {
    #expect(PublicationDateReader.date(in: text)?.description == expected)
  }

  @Test(
    "What is no date, or could be two, is not guessed",
    arguments: [
      "03/04/2024", "February 30, 2024", "2023-02-29", "25 January", "tomorrow", "", "1706140800",
      "99999999999999999999-01-01", "call 555-01-25", "13/13/2024",
    ])
  func refuses(text: String) {
    #expect(PublicationDateReader.date(in: text) == nil)
  }

  @Test("Dates are ordered with the vaguer one first")
  func order() throws {
    let dates = ["2024-01-25", "2024", "2023-12", "2024-01"].compactMap {
      PublicationDateReader.date(in: $0)
    }
    #expect(dates.sorted().map(\.description) == ["2023-12", "2024", "2024-01", "2024-01-25"])
  }

  @Test(
    "Author lines give names and leave roles, outlets and dates off",
    arguments: [
      ("Ana Ortiz", ["Ana Ortiz"]), ("Ana Ortiz and Jan de Vries", ["Ana Ortiz", "Jan de Vries"]),
      ("Ana Ortiz, Staff Writer", ["Ana Ortiz"]), ("Ana Ortiz | 25 Jan 2024", ["Ana Ortiz"]),
      ("Ana Ortiz for the Harbour Post", ["Ana Ortiz"]), ("the harbour", []),
      ("Read More", []), ("J. P. Kovač", ["J. P. Kovač"]), ("Route 66", []),
    ])
  func bylines(text: String, expected: [String]) {
    #expect(PersonNames.byline(text) == expected)
  }
}
