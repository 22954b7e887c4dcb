import { namesIn } from '../person-name.ts';

const LEAD =
  "(?:my|his|her|the|first) )*(?:name is|name's|names|name:|(?:i am|i'm|i’m|im)(?: called)?|call me|you can call me|this is|it's|it’s|its|it is|just) +(?:(?:actually|really|just) +)?";

/** What answers other questions: when and how to reach someone, what they use, how they are. */
const OTHER_ANSWERS =
  'morning mornings afternoon afternoons evening evenings night nights nighttime daytime weekend weekends weekday weekdays noon midnight ' +
  'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sundays ' +
  'today tonight tomorrow later soon now anytime whenever always daily nightly weekly usually often sometimes ' +
  'after before during between until till except only mostly mainly just probably but not ' +
  'in at on by of from to if so as while via through around up out off over his their our us him them be been go got get let say said told ' +
  'call calls text texts texting email voicemail voicemails phone message messages cell ' +
  'alcohol beer beers wine vodka whiskey liquor booze tequila rum cocktails drinks drink weed marijuana cannabis coke cocaine meth heroin fentanyl fent ' +
  'opioids opiates pills oxy oxycodone percocet vicodin xanax adderall kratom crack drugs dope nicotine cigarettes vaping suboxone methadone ketamine';

/** Words on the buttons of the form, and words about it. */
const FORM = 'send submit enter next continue back stop start menu cancel proceed';

/** A name to use, from a short answer. */
export const readName = namesIn({
  lead: new RegExp(`^(?:(?:hi|hello|hey|sorry|no|actually)[,.! ]+)*(?:${LEAD}`, 'i'),
  corrected: new RegExp(
    '^(?:(?:no|nah|nope|sorry|actually|wait|hey|hi|um)[,.! ]+)*' +
      "(?:(?:(?:my|the|his|her) )?(?:first )?name(?: is not|['’ ]?s not| isn['’]?t| wasn['’]?t| ain['’]?t)|(?:i am|i['’]?m|it is|it['’]?s|that is|that['’]?s) not|(?:it|that) isn['’]?t|don['’]?t call me|not)" +
      " ([\\p{L}'’-]+)(?:[,.;:!/ -]+(?:it['’]?s|i['’]?m|call me|but|actually|my name is|name is))*[,.;:!/ -]+" +
      '(?=\\p{L})',
    'iu',
  ),
  correctedAfter:
    /[,.;:!/ -]+(?:and )?not ([\p{L}'’-]+)(?:[,. ]+(?:sorry|lol|please|thanks))?[.! ]*$/iu,
  notNames:
    'yes no yeah yep nope ok okay sure maybe hi hello hey thanks thank please help what who when where ' +
    'how not dont want need have is am are was do does did can cant the a an this that it you me they he ' +
    'she because none nothing nobody idk test my your with for about drinking sober fine good bad sad ' +
    `here tired scared sorry done calling looking trying going isnt aint why ${OTHER_ANSWERS} ${FORM}`,
});
