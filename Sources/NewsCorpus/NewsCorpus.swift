// The NewsCorpus module.
