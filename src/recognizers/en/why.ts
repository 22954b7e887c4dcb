const SO = '(?:(?:ok|okay|but|and|so|wait|um|uh|hmm|sorry|hey|hold on|excuse me|lol|wtf) )*';
const YOU = '(?:you|u|ya|yall|you guys|you people|yous|they|we)';
/** What is asked about: the question itself, or the thing that it asks for. */
const THING =
  '(?:(?:that|this|it|these|those|all|all of|all this|any of|any|so many|so much|such|my|our|his|her|their|the|your|a|me|us|all my|for|personal|private|first|last|full|real|cell|phone|zip|e|home|email|mailing|date of|insurance|health|stuff like|about) )*(?:that|this|it|these|those|all|everything|number|numbers|phone|cell|name|names|zip|zipcode|code|address|age|birthday|birth|dob|email|mail|insurance|card|info|information|details|question|questions|stuff|things|me|us)';
const DO = '(?:do|does|did|would|will|should|must|are|r|have|dya)';
const TELL = '(?:tell|give|answer|say|share|provide|put|fill out|type)';
const ASKS = '(?:need|needs|needing|want|wants|wanting|wanna|ask|asks|asking|require|have|gotta)';
const TO_KNOW = '(?:to |gotta )?(?:know|have|ask|tell|hear|see|get|collect|keep)(?: for)?';
const END =
  '(?: (?:for|though|tho|then|anyway|anyways|exactly|please|pls|right now|now|first|so bad|again|rn|like that|of me|from me|lol|thanks))*';

/** Asking why something is asked, as a whole message: "why do u need my number", "why my zip code". */
export const asksWhy = new RegExp(
  `^${SO}(?:${[
    `(?:why|y|how come|for what(?: reason)?) (?:${DO} )?${YOU} (?:even |all |always |keep |really |still )*${ASKS}(?: (?:${TO_KNOW}))?(?: ${THING})?`,
    `what (?:${DO} )?${YOU} (?:even )?(?:need|want) ${THING} for`,
    `(?:why|how come) (?:${DO} )?(?:i|we) (?:have to|need to|gotta|got to|supposed to)? ?${TELL}(?: ${YOU})?(?: ${THING})?`,
    `why (?:is|are) ${THING} (?:needed|necessary|important|required|relevant|asked|your business|any of your business)`,
    `why(?: does| would| do)? ${THING} (?:matter|matters|help)`,
    `why (?:ask|the question|the questions|so many questions|all the questions|all these questions)(?: (?:me )?${THING})?`,
    'what(?:s| is) (?:it|that|this) to (?:you|u)',
    // "Why me" says something else.
    `why (?!me|us)(?:would you (?:need|want|ask) )?${THING}`,
    `what(?: is|s| are) ${THING} for`,
    `what does (?:${THING}) have to do with (?:it|this|that|anything)`,
  ].join('|')})${END}$`,
);
