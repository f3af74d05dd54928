/// Family names that stand before the given name: `Kim Jong-ho`, `Li Wenming`.
enum FamilyNames {
  /// Whether a word is a family name of China or Korea and hardly ever an English word.
  static func isPlain(_ key: WordKey) -> Bool { plain.contains(key) }

  /// Whether a word is a family name of China or Korea, be it an English word too.
  static func contains(_ key: WordKey) -> Bool { plain.contains(key) || wordlike.contains(key) }

  private static let plain = WordTable(
    """
    xi li wang zhang liu chen yang huang zhao wu zhou xu zhu hu guo lin gao luo zheng liang xie deng feng
    cao peng zeng xiao tian cai jiang yu cheng wei lu ren shen yao zhong jia xia qin hou meng duan qian bai
    hao yan wen tsai chiang chien hsieh hsu kuo tsang leung cheung kwok choi jeong yoon yun hwang roh noh
    paek baek hyun kwon seo ryu
    """)
  private static let wordlike = WordTable(
    """
    kim lee park ban chung jung cho chang lim im han oh suh shin sin ahn an song yoo you hong moon ri pak
    cha min nam ha kang chun jang pyon tang fang ding dong pan yuan lien chu tung chow sun ma he du ye su long lei gong ko lai lam fu shi mao ho son so tan ng ong goh
    """)
}
