/** Where a title is named, and then quoted. */
const TITLE =
  /\b(?:song|album|movie|film|show|book|novel|episode|band|track|podcast|listen(?:ing|ed)? to|watch(?:ing|ed)?|read(?:ing)?|called|titled|named|the|poster|shirt|sticker|lyrics?|meme)\W+(?:[\w']+ ){0,2}["“]([^"”]{2,60})["”]/gi;
const BEFORE_TITLE =
  /["“]([^"”]{2,60})["”](?= (?:by [A-Z]|(?:webinar|video|album|song|book|movie|documentary|podcast|training|playlist|poster|brochure|pamphlet|class|module|section|page|article)\b|(?:is|was|were) (?:a|an|the|my|their|from|just) (?:[\w']+ ){0,2}(?:line|lyrics?|title|song|chorus|quote|name|poem|movie|joke)\b))/g;
const SPEECH = /\b(?:said|says|say|told|texted|wrote|screamed|note)\b/i;

/** A text whose quoted titles say nothing, as long as it was: «listening to "Suicidal Thoughts"». */
export function withoutTitles(text: string): string {
  const blank = (whole: string, title: string) =>
    SPEECH.test(whole.replace(title, ''))
      ? whole
      : whole.replace(title, title.replace(/[^\s"]/g, 'x'));
  return text.replace(TITLE, blank).replace(BEFORE_TITLE, blank);
}
