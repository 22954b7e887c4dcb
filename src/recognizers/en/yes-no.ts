import { verdictsIn } from '../verdict.ts';

/** Yes, no and unsure, and a permission given or not. */
export const { readYesNo, readConsent } = verdictsIn({
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
  filler:
    'please thanks thank you well um uh oh hmm just actually really sir maam it once twice ' +
    'that is thats so very much honestly',
});
