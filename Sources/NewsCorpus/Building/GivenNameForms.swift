/// Short forms of given names: who is `Bill` in one article may be `William` in another.
enum GivenNameForms {
  /// The name that all forms of a given name share; the name itself when it has none.
  static func shared(_ given: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    given.count > 1 ? groups.first(of: given) ?? given : given
  }

  private static let groups = FormGroups(list, separator: UInt8(ascii: " "))

  /// A line a name, its short forms behind it. Short forms of several names stand with none.
  private static let list: StaticString = """
    abraham abe
    alexander alex
    andrew andy drew
    anthony tony
    arthur art
    barbara barb
    benjamin ben
    bernard bernie
    charles charlie chuck
    christopher chris
    daniel dan danny
    david dave
    deborah debbie deb
    donald don donnie
    douglas doug
    edward ed eddie ted
    elizabeth liz beth betsy
    eugene gene
    frederick fred freddie
    gabriel gabe
    geoffrey geoff
    gerald gerry jerry
    gregory greg
    jacob jake
    james jim jimmy
    jeffrey jeff
    jonathan jon
    joseph joe joey
    joshua josh
    kenneth ken kenny
    lawrence laurence larry
    leonard len lenny
    louis lou
    margaret maggie peggy
    martin marty
    matthew matt
    michael mike mick
    mitchell mitch
    nathaniel nate
    nicholas nick
    norman norm
    pamela pam
    patrick pat
    peter pete
    philip phillip phil
    raymond ray
    rebecca becky
    richard rick ricky rich dick
    robert bob bobby rob robbie
    ronald ron ronnie
    russell russ
    samuel sam
    stanley stan
    steven stephen steve
    susan sue susie
    thomas tom tommy
    timothy tim
    victoria vicky
    vincent vince
    vladimir vlad
    walter walt
    william bill billy will willie
    zachary zach
    """
}
