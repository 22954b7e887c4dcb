import { verdictsIn } from '../verdict.ts';
import { spoken } from './spoken.ts';
import { statements } from './statements.ts';

/** Yes, no and unsure, and a permission given or not. */
export const { readYesNo, readVerdict, readConsent } = verdictsIn({
  said: {
    yes: `
    yes, y, ya, ye, yea, yeah, yep, yup, yess, yas, si, aye, sure, ok, okay, k, kk, fine,
    correct, right, true, absolutely, definitely, certainly, of course, for sure, go ahead,
    sounds good, that is fine, thats fine, thats right, i do, i did, i have, i am, i will,
    he did, she did, they did, he has, she has, they have, it did, it does, he is,
    she is, they are, we are, no problem,
    no worries, uh huh, mhm, affirmative, i guess so, i think so, i believe so, why not
  `,
    no: `
    no, n, nah, nope, naw, noo, never, not really, not yet, not at all, not now, not me, i dont,
    i do not, he isnt, hes not, he is not, she isnt, shes not, she is not, they arent,
    theyre not, they are not, i didnt, i did not, i havent, i have not, i wont, i will not, im not, i am not,
    he didnt, he hasnt, he has not, she didnt, she hasnt, she has not, they havent, they didnt,
    it didnt, it does not, it doesnt, of course not, definitely not, absolutely not,
    certainly not, no way, i dont think so, negative, false, nuh uh, uh uh, not that i know of
  `,
    unsure: `
    maybe, perhaps, possibly, not sure, unsure, im not sure, i am not sure, i dont know,
    i do not know, dont know, idk, dunno, i dunno, hard to say, kind of, kinda, sort of, sorta,
    sometimes, no idea, no clue
  `,
  },
  permission: {
    yes: `
    i agree, agree, agreed, accept, i accept, i consent, you can, you may
  `,
    no: `
    disagree, i disagree, i dont agree, i do not agree, decline, i decline, refuse, i refuse,
    i dont accept, i do not accept, i dont consent, i do not consent, rather not, id rather not,
    i would rather not, prefer not, id prefer not, dont, please dont, dont call, dont call me,
    dont contact me, you cant, you may not
  `,
  },
  question: {
    yes: `
    once, twice, one time, two times, a few times, a couple times, a couple of times, several times,
    many times, multiple times, lots of times, a bunch of times, three times, a lot, more than once,
    once or twice, at times, on and off, off and on, on occasion, occasionally, every now and then, a little,
    a bit, a little bit, some, kind of a lot, too many times, way too much, too much, just once, only once
  `,
    no: `
    dont, please dont, please do not, not once, never once, zero times, nothing, none
  `,
  },
  agreement: {
    allows: new Set(
      'yes yeah yea yep yup ya sure ok okay fine absolutely definitely can may'.split(' '),
    ),
    beside: new Set(
      'you they u of course thats that its it is a call text message contact reach phone me us please anytime any time good great alright works for with by in on at the this my number cell morning mornings afternoon afternoons evening evenings night nights weekend weekends weekday weekdays today tomorrow tonight after before work noon pm am anyone someone thanks thank'.split(
        ' ',
      ),
    ),
  },
  statements,
  spelled: spoken.spelled,
  weak: new Set([
    ...['agree', 'agreed', 'i agree', 'ok', 'okay', 'k', 'right', 'well', 'fine', 'alright'],
    ...['true', 'good question', 'sure'],
  ]),
  turns:
    /^(?:or|no|nope|nah|yes|yeah|what|whats|why|how|who|where) |\b(?:but(?! (?:my|he|she|they|his|her) )|except|unless|only if|wait|actually|mean|sorry|depends|maybe|idk|unsure|although|though|however|kidding|jk|nvm|nevermind|repeat|can you|could you|do you|are you|is it|explain|understand|scratch|kind of|sort of|not sure)\b/,
  openings:
    /^((?:(?:oh|um|uh|well|hell|lol) )?(?:yes|yeah|yea|yep|yup|ya|no|nope|nah|naw)) (?:i|im|ive|id|he|hes|she|shes|they|theyre|theyve|we|weve|were|my|his|her|it|its|thats|that|this|there|theres|just|only|since|about|because|cuz|cause|last|for|every|all|not|never|both|a|the|twice|once|like|in|at|when|with|but) /,
  filler:
    'please thanks thank you well um uh oh hmm just actually really sir maam it once twice ' +
    'that is thats so very much honestly',
});
