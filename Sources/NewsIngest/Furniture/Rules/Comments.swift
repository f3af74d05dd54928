import NewsCorpus

/// Comment forms and threads; the article is over where they begin.
let commentRules = [
  JunkRule(
    .commentForm, closesArticle: true, .line,
    [
      "leave a comment", "leave a reply", "leave a reply cancel reply",
      "leave a comment cancel reply",
      "cancel reply", "add a comment", "post a comment", "write a comment", "post comment",
      "comments", "comments section", "readers comments", "reader comments", "top comments",
      "view all comments",
      "top rated comments", "please enter your comment", "please enter your name here",
      "comments are closed",
      "kommentare", "kommentar schreiben", "kommentieren", "diskutieren sie mit",
      "laisser un commentaire",
      "commentaires", "comentarios", "deja un comentario", "commenti", "lascia un commento",
      "deixe um comentário",
      "reacties", "комментарии", "댓글",
    ]),
  JunkRule(
    .commentForm, .line,
    [
      "join the conversation", "comment", "reply", "show comments", "read the comments",
      "view comments", "newest", "oldest", "best rated", "worst rated", "newest first",
      "oldest first", "sort by", "report comment", "like", "likes", "your name", "name", "website",
      "antworten",
    ]),
  JunkRule(
    .commentForm, .phrase(atMost: 20), ["let us know in the comments", "share your thoughts"]),
  JunkRule(
    .commentForm, closesArticle: true, .phrase(atMost: 60),
    [
      "email address will not be published", "required fields are marked",
      "must be logged in to post",
      "must be logged in to comment", "please enter your comment", "save my name email",
      "comment policy before commenting",
      "read our comment policy", "community guidelines", "postmedia is committed to maintaining",
      "log in to comment",
      "notify me of follow up", "e mail adresse wird nicht veröffentlicht",
      "votre adresse e mail ne sera pas",
      "tu dirección de correo electrónico no será", "il tuo indirizzo email non sarà",
      "this site uses akismet", "comments are moderated", "comments on this story",
    ]),
]
