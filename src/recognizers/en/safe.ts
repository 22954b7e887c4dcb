import { safeIn } from '../safe.ts';

const OK =
  '(?:(?:all|very|really|totally|completely|perfectly|still|actually|doing|just|both|pretty much ok|right) )*(?:safe|ok|okay|fine|alright|all right|good|well)';
const NOW =
  '(?: (?:now|right now|here|at home|tonight|today|at the moment|for now|thanks|thank you|thank god))*';
const KIN =
  '(?:my|the|our) (?:kids?|children|baby|son|daughter|husband|wife|mom|mother|dad|father|brother|sister|boyfriend|girlfriend|partner|friend|family)';
const VERY =
  '(?:(?:just|only|but|and|though|a bit|a little|little|bit|really|very|so|super|pretty|still|kinda|kind of|feeling|im|i am|were|we are|hes|shes|theyre|they are|he is|she is) )*';
const FEELING =
  '(?:scared|sad|upset|tired|exhausted|stressed|stressed out|worried|anxious|nervous|lonely|ashamed|embarrassed|overwhelmed|frustrated|angry|shaken|shaken up|emotional|crying|sober|drunk|tipsy|buzzed|hungover|bored|confused by the question)';

/** Being safe, told in an English sentence. */
export const readSafe = safeIn({
  doubts:
    /\b(?:not|no|nobody|never|isnt|arent|aint|dont|cant|think|guess|maybe|probably|hope|perhaps|kinda|kind of|sort of|mostly|idk|unsure|but|except|until|unless|if)\b/,
  yes: '(?:yes|yeah|yea|yep|yup|ya|ok|okay|sure|oh|no worries|dont worry)',
  safe: `(?:(?:i am|im|i m|i feel|we are|were|we re|we feel|both of us are|we both are|all of us are|everyone is|everyones|everybody is|everybodys|everything is|everythings|its all|all) (?:both |all )?${OK}|(?:i am|im|we are|were) not in (?:any )?danger|(?:nobody|no one) is in (?:any )?danger|(?:yes|yeah|yea|yep|yup) ${OK}|(?<!(?:is|are|hes|shes|theyre|very|all|still|just|both) )safe)${NOW}`,
  otherSafe: `(?:(?:he is|hes|she is|shes|they are|theyre|${KIN} (?:is|are)|everyone else is) ${OK})${NOW}`,
  besides: `(?:(?:its|it is|this is) (?:just |only )?me|${VERY}${FEELING}|(?:(?:and|but|hes|shes|theyre|he is|she is|they are|${KIN} (?:is|are)|just|only|both|all) )+(?:(?:sleeping|asleep)(?: in bed| upstairs| in there)?|in bed|at home|at work|at school|here with me|with me)|thanks(?: for asking)?|thank you(?: for asking)?|i promise|honestly|really|lol|it was (?:just )?(?:a joke|an expression|a figure of speech)|just (?:a joke|an expression|a figure of speech|venting))`,
});
