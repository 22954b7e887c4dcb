import { namesIn } from '../person-name.ts';

/** A name to use, from a short answer. */
export const readName = namesIn({
  lead: /^(?:(?:hi|hello|hey)[,.! ]+)?(?:(?:my|his|her|the|first) )*(?:name is|name's|names|name:|i am|i'm|i’m|im|call me|you can call me|this is|it's|it’s|its|it is|just) +/i,
  notNames:
    'yes no yeah yep nope ok okay sure maybe hi hello hey thanks thank please help what who when where ' +
    'how not dont want need have is am are was do does did can cant the a an this that it you me they he ' +
    'she because none nothing nobody idk test my your with for about drinking sober fine good bad sad ' +
    'here tired scared sorry done calling looking trying going',
});
