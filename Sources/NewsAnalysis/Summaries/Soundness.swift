import NewsCorpus

/// How well a sentence stands alone: whether it is one, and begins with what can be understood.
struct Soundness {
  private let corpus: Corpus
  private let the: Vocabulary.Term?
  private let openings: Set<Vocabulary.Term>
  private let retold: Set<Vocabulary.Term>

  init(of corpus: Corpus) {
    self.corpus = corpus
    func terms(_ words: String) -> Set<Vocabulary.Term> {
      Set(words.split(separator: " ").compactMap { corpus.vocabulary.find(folded: Array($0.utf8)) })
    }
    the = terms("the").first
    openings = terms(
      "he she it they his her its their this that these those but and however also so yet such both "
        + "instead meanwhile still then")
    retold = terms(
      "comments comment statement remarks move decision announcement report incident two pair former "
        + "latter same official spokesperson spokesman")
  }

  /// The worth of a sentence, less where it hangs in the air or is cut off.
  func discounted(_ worth: Double, of sentence: Int) -> Double {
    worth * (hangsInTheAir(sentence) ? 0.6 : 1) * (isComplete(sentence) ? 1 : 0.3)
  }

  /// Whether a sentence ends with a full stop, a question or an exclamation mark, quotation marks apart.
  private func isComplete(_ sentence: Int) -> Bool {
    let bytes = corpus.bytes(
      corpus.sentences[sentence].span, of: corpus.article(ofSentence: sentence))
    for byte in bytes.reversed() {
      switch byte {
      // The bytes of closing marks: " ' ) ” ’
      case 0x22, 0x27, 0x29, 0xE2, 0x80, 0x9D, 0x99: continue
      case 0x2E, 0x3F, 0x21: return true
      default: return false
      }
    }
    return false
  }

  /// Whether a sentence begins with words that refer to one left out: `He said`, `The comments came`.
  ///
  /// Wrong for `This week` and for a lede that opens with `The decision`.
  private func hangsInTheAir(_ sentence: Int) -> Bool {
    let words = corpus.words(ofSentence: sentence)
    guard words.count >= 2 else { return true }
    let first = corpus.words.terms[words.lowerBound]
    let second = corpus.words.terms[words.lowerBound + 1]
    return openings.contains(first) || (first == the && retold.contains(second))
  }
}
