/// Words that tell what a name is the name of: titles, roles, kinds of organisation, places.
enum NamingWords {
  static let lists: [WordList] = []
}
