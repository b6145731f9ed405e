package dixit.event;

/** What reading events of clauses and of nouns shares: the language's data and what applies it. */
record EventParts(Grammar grammar, Lexicon lexicon, LightVerbs lights, Arguments arguments, Parties parties) {}
