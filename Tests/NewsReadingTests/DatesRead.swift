import NewsCorpus
import NewsReading

/// The dates that are read in a sentence of an article of Thursday, 25 January 2024, each with its words.
func datesRead(in sentence: String) -> [(words: String, date: DateReading)] {
  var reader = Reader()
  let thursday = CivilDate(year: 2024, month: 1, day: 25)
  let reading = reader.read(Array("\n\(sentence)".utf8), date: thursday)
  return reading.dates.map {
    (String(decoding: reading.text[$0.span.range], as: UTF8.self), $0)
  }
}
