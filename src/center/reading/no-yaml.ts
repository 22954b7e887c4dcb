/** What an operator wrote in another way than YAML reads, and how to mend it. */
export const NO_YAML = {
  tab: 'found a tab before the text of this line; put blanks in its place, as many as stand before the lines beside it',
  colon:
    'found a second colon on this line, which makes a name of the text before it; put the whole text in quotation marks, as in en: "Please note: …"',
  deeper:
    'the line below this one stands further to the right, and this one has its value already; begin both alike, or put a text of two lines that has a colon in quotation marks',
  indent:
    'this line begins neither where those beside it do nor further to the right; put as many blanks before it as stand before the names that it belongs with',
  bracket:
    'a bracket is opened here and never closed; add the ] or } at its end, in front of any # on the line, as nothing behind one is read',
  quote:
    "a quotation mark is opened here and never closed; add one at the end of the text. Where the text has an apostrophe, as in it's, put it between two \" instead of two '",
  afterQuote:
    'the text goes on after its closing quotation mark; put all of it between one pair. Where it has an apostrophe, as in it\'s, use two " instead of two \'; where it has a ", write “ and ”',
  after:
    'found something more where a value had ended; put a comma between the items of a list in brackets, take out a bracket that none opens, and put a text with brackets in quotation marks',
  noName:
    'found no name with a colon and a blank after it, as in "name: Lantern House"; add what is missing, or begin a text that goes on from the line above further to the right',
  noDash:
    'found a line within a list that has no dash and belongs to no item; begin it with "- ", or exactly below the names of the item above it',
  dash: 'found a dash without a blank after it; write "- " before each item of a list',
  firstSign:
    'a text begins with a sign that YAML keeps for itself, such as @ ` % & * or !; put the whole text in quotation marks',
  escape:
    'found a \\ between two ", where it changes what follows; write \\\\, or put the text between two \'',
  documents: 'found ---, behind which another file begins; take that line out',
} as const;
