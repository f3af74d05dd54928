import NewsCorpus

// How `info` words where facts about an article were found, and why lines of its page were left out.

extension Evidence {
  /// `authors: author line 41`, `date: front matter, published`.
  var wording: String {
    switch fact {
    case .id(let id): "id: \(id)"
    case .other(let field, let values): "\(field): \(place.wording): \(values)"
    case .contributor(let name): "contributor: \(name), \(place.wording)"
    case .title: "title: \(place.wording)"
    case .outlet: "outlet: \(place.wording)"
    case .authors: "\(place == .session ? "author" : "authors"): \(place.wording)"
    case .date: "date: \(place.wording)"
    case .url: "url: \(place.wording)"
    case .note: "note: \(place.wording)"
    case .retelling: "retelling: \(place.wording)"
    }
  }
}

extension Evidence.Place {
  fileprivate var wording: String {
    switch self {
    case .line(let number): "line \(number)"
    case .updateLine(let number): "line \(number), an update"
    case .authorLine(let number): "author line \(number)"
    case .authorNote(let number): "author's note, line \(number)"
    case .creditLine(let number): "credit line \(number)"
    case .creditAddress(let number): "credit address line \(number)"
    case .heading(let number): "first heading, line \(number)"
    case .frontMatter(let key): "front matter, \(key)"
    case .head: "front matter"
    case .record: "the database's record"
    case .member: "a member of the object"
    case .session: "amended in this session"
    }
  }
}

extension DropReason {
  /// The reason in plain words.
  var wording: String {
    switch self {
    case .advertising: "a mark of advertising"
    case .navigation: "a menu item or button of the page"
    case .breadcrumb: "the page's place in the site"
    case .symbols: "no words, only symbols or numbers"
    case .address: "an address, not a sentence"
    case .ageOfStory: "how long ago something was posted"
    case .pagePlayer: "a control of the page's player"
    case .cookieNotice: "a notice about cookies or consent"
    case .robotCheck: "a check that the reader is no robot"
    case .copyright: "a copyright or licence line"
    case .sitePolicy: "a link to the site's rules or company pages"
    case .disclaimer: "a note of the site about itself"
    case .subscription: "a pitch for a newsletter, subscription or donation"
    case .followPitch: "an invitation to follow an account"
    case .shareButton: "a button to share the article"
    case .commentForm: "part of the comment form"
    case .relatedList: "the head of a list of other stories"
    case .relatedLink: "a link to another story"
    case .byline: "who wrote the article"
    case .publicationDate: "when the article was published"
    case .contributor: "a credit to a person who contributed"
    case .biography: "a note about the author"
    case .creditLabel: "a label of the page's credits"
    case .caption: "a picture's caption or credit"
    case .image: "a picture, not text of the article"
    case .headline: "the article's title"
    case .repeatedTitle: "the article's title once more"
    case .outside: "not in the part of the page where the article stands"
    case .pageRepeat: "a line that the page repeats outside the article"
    case .shortRun: "a short line among other parts of the page"
    case .otherStory: "a link in a list of other stories"
    case .comment: "what readers wrote about the article"
    case .unreadPart: "a part of the text field that holds no text"
    case .otherText: "another text field than the one that was read"
    }
  }
}
