import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Quotation marks")
struct QuotationMarkTests {
  @Test(
    "apostrophes quote nothing",
    arguments: [
      ("'Tis the board's fault, Lind said.", []),
      ("'Twas late, and the boys' boat was gone.", []),
      ("Fish 'n' chips in the '80s were cheap.", []),
      ("The flood of '62 took the pilots' houses.", []),
      ("Fish 'n' chips in the '80s were 'cheap', Lind said.", ["cheap"]),
      ("'The storm of '62 took us by night,' said Lind.", ["The storm of '62 took us by night,"]),
      ("'The pilots' houses sank,' said Lind.", ["The pilots' houses sank,"]),
      ("‘The storm of ’62 took us by night,’ said Lind.", ["The storm of ’62 took us by night,"]),
      ("'We were goin' home,' said Lind.", ["We were goin' home,"]),
      ("'90 boats sank at once,' said Lind.", ["90 boats sank at once,"]),
      ("Lind said: 'We live on rock 'n' roll.'", ["We live on rock 'n' roll."]),
    ] as [(String, [String])])
  func apostrophes(sentence: String, words: [String]) {
    #expect(Self.marked(sentence) == words)
  }

  @Test(
    "marks that stand between spaces, or without any, face the way their neighbours tell",
    arguments: [
      (
        "The boat is gone , \" the pilot told us . \" There is no other , \" she said .",
        ["There is no other ,"]
      ),
      ("The pilot , Mara Lind , said : \" Nobody called me . \"", ["Nobody called me ."]),
      ("\" We wait , \" Lind said . \" There is time . \"", ["We wait ,", "There is time ."]),
      (
        "We asked for ten.They gave two.\"We are far apart,\" said Lind, who sails.It rained.",
        ["We are far apart,"]
      ),
      ("It rained.\"It was mad,\"said Lind.", ["It was mad,"]),
      (
        "The boat is gone,\" the pilot said. \"There is no other,\" she said.",
        ["There is no other,"]
      ),
    ] as [(String, [String])])
  func straight(paragraph: String, words: [String]) {
    #expect(Self.marked(paragraph) == words)
  }

  /// What stands in marks.
  private static func marked(_ paragraph: String) -> [String] {
    let article = ReadArticle(paragraph)
    return article.reading.quotations.filter { $0.kind != .indirect }.flatMap {
      $0.parts.isEmpty ? [article.text($0.span)] : $0.parts.map(article.text)
    }
  }
}
