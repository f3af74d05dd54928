import NewsCorpus

/// Picture captions and credits.
let captionRules = [
  JunkRule(
    .caption, .opening(atMost: 60),
    [
      "photo", "above photo", "file photo", "photo by", "photograph by", "image credit",
      "image via", "image source", "pictured", "foto", "fotos", "bild", "symbolbild", "credit",
      "photo credit",
      "crédit photo", "photo courtesy", "courtesy of", "image caption", "media caption",
      "video caption",
      "фото", "bron", "quelle", "screenshot",
    ]),
  JunkRule(
    .caption, .phrase(atMost: 80),
    [
      "getty images", "ap photo", "afp via", "afp getty", "epa efe", "epa shutterstock",
      "photo illustration", "file photo",
      "imago images", "picture alliance", "dpa images", "via getty", "via reuters", "via ap",
      "reuters file", "anadolu via", "archivbild", "symbolfoto",
      "photo by", "photograph by", "image courtesy", "courtesy photo", "screen grab", "handout via",
      "stock photo", "pool via", "photo courtesy",
    ]),
  JunkRule(
    .caption, .opening(atMost: 60),
    ["from left", "from left to right", "left to right", "clockwise from", "l r"]),
  JunkRule(
    .caption, .line,
    ["view image in fullscreen", "view image in full screen", "image caption", "media caption"]),
]

/// Captions told by the credit at their end, `… (Ana Ortiz/Reuters)`, `© dpa`, `Ana Ortiz / AFP`, `… Photographer: Ana
/// Ortiz`, or by saying who stands where: `Ana Ortiz, left, and her brother on the pier`.
let captionShapes = [
  JunkShape(.caption) { line in
    guard line.words.count <= 80 else { return false }
    if line.bytes.hasPrefix("©") || line.bytes.hasPrefix("📷") { return line.words.count <= 20 }
    if line.words.count <= 60, !line.endsSentence, line.bytes.contains("©") {
      return true
    }
    guard let last = line.words.last, pictureAgencies.contains(last) else { return false }
    let tail = line.bytes.suffix(48)
    return tail.contains("/") || tail.contains("(") || line.words.count <= 3
      || tail.contains(", AP") || tail.contains("|")
  },
  JunkShape(.caption) { block in
    // Most texts are told apart by their words, which cost less than a search.
    guard block.words.count <= 60,
      block.words.suffix(14).contains(where: { creditLabels.contains($0) })
    else { return false }
    return hasLabel(block.bytes.suffix(70))
  },
  JunkShape(.caption) { block in
    guard block.words.count <= 60, block.words.contains(where: { sides.contains($0) }),
      !block.hasQuotationMarks
    else { return false }
    return [", left,", ", right,", ", centre,", ", center,", ", top left,", ", top right,"]
      .contains { block.bytes.contains($0) }
  },
]

/// Whether a label of who made a picture stands in a text, with its colon: `Foto: `.
private func hasLabel(_ text: ArraySlice<UInt8>) -> Bool {
  for colon in text.indices.dropLast()
  where text[colon] == UInt8(ascii: ":") && text[colon + 1] == space {
    if let label = BlockWord.all(in: text[..<colon]).last, creditLabels.contains(label) {
      return true
    }
  }
  return false
}

private let creditLabels: BlockWords = [
  "photograph", "photographer", "photo", "photos", "image", "foto", "fotos", "bild", "illustration",
  "credit", "credits", "bildquelle",
]

private let sides: BlockWords = ["left", "right", "centre", "center"]

private let pictureAgencies: BlockWords = [
  "reuters", "ap", "afp", "epa", "efe", "dpa", "apa", "getty", "images", "shutterstock", "imago",
  "alamy", "belga", "ansa", "unsplash", "pixabay",
  "tns", "istock", "bloomberg", "keystone", "xinhua", "anadolu", "istockphoto", "pexels", "netflix",
]
