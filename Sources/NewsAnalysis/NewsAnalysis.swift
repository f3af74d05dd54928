// The NewsAnalysis module.
