/** How people lead up to their name. */
const LEAD =
  /^(?:(?:hi|hello|hey)[,.! ]+)?(?:(?:my|his|her|the|first) )*(?:name is|name's|names|name:|i am|i'm|i’m|im|call me|you can call me|this is|it's|it’s|its|it is|just) +/i;

/** Words that make a short message something else than a name. */
const NOT_NAMES = new Set(
  (
    'yes no yeah yep nope ok okay sure maybe hi hello hey thanks thank please help what who when where ' +
    'how not dont want need have is am are was do does did can cant the a an this that it you me they he ' +
    'she because none nothing nobody idk test my your with for about drinking sober fine good bad sad ' +
    'here tired scared sorry done calling looking trying going'
  ).split(' '),
);

/** A name to use, as it was written: one to four words, none of which belongs to a sentence. */
export function readName(text: string): string | undefined {
  const visible = text.replace(/\p{Cf}/gu, '').trim();
  const name = visible
    .replace(LEAD, '')
    .replace(/[.!,]+$/, '')
    .trim();
  const words = name.split(/\s+/);
  const fits = words.length <= 4 && name.length <= 60;
  const spelled = words.every((word) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word));
  const plain = words.every((word) => !NOT_NAMES.has(word.toLowerCase().replace(/['’.]/g, '')));
  return fits && spelled && plain ? name : undefined;
}
