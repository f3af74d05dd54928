print("byline-measure")
