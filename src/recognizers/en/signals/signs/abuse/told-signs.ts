import type { AbuseToldSign } from '../../../../signals/constellations/abuse/told-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What was done, told by its thing, and what one is told to say of it, in English. */
export const abuseToldSigns: SignsOf<AbuseToldSign> = {
  hurled: {
    says: [
      'HANDLE me|us|her|him out|from|of .. car|truck|van|window|moving',
      'HANDLE me|us|her up against',
      'HANDLE me|us|her off|down|over|into .. porch|stairs|steps|balcony|bed|WALL',
      'slams|slammed|shuts|shut|closes|closed .. door|drawer|trunk|window|lid .. on my|me|her|his hand|hands|fingers|arm|foot|head|leg',
      'kicked|kicks|took|takes|knocked|pulled|yanked|yanks my|her|his|grandmas|grandpas|moms cane|walker|chair|crutches|crutch|wheelchair',
      'put|puts|putting|shoved|rammed|smashed|bounced my|her head|face|hand through|into|in|on|off|under',
      'twists|twisted|twist|bends|bent my|his|her|grandmas|grandpas|moms arm|arms|wrist|fingers',
      'made|makes|make|making me|us|her stand|strip|sleep|kneel|crawl|beg|eat .. outside|underwear|naked|floor|cold|corner|knees|rice|snow',
      'kneel|kneeling on rice|glass|gravel|tile',
      'corners|cornered me|us|her in|at|by|when|every|against',
      'drove|drives|driving|sped .. with me|us|kids .. screaming|crying|begging|in',
      'beat|beats|hits|hit|punish|punishes|beating whoever|anyone|anybody|people who|that',
      'and|or|then hits|slaps|beats|shoves|punches|pinches|kicks|smacks|hit|slap|beat him|her|them when|if|because|for|over|every',
      'breaking|broke|breaks|busting|fracturing my BONE',
    ],
    notNear: 'FIGURE PLAY CRASH boxing wrestling skating skiing',
  },
  fromTheirHand: {
    says: [
      'scar|scars|bruise|bruises|mark|marks|burn|burns|welts|limp|tooth|dent|cut|black is|are|was|came|thats|from|by? .. his|her|dads|husbands|boyfriends|wifes|moms ring|belt|fist|fists|boot|boots|hand|hands|knuckles|teeth|cord|shoe',
      'got the|his belt|cord|switch|paddle|strap',
    ],
    notNear: 'tattoo dog cat surgery',
  },
  hushed: {
    says: [
      'so i|she|he wont|dont|NOT tell|say|talk|snitch',
      'NOT tell what|anyone|anybody|nobody|mom|my .. he|she|does|did|happened|happens|mom|about',
      'made|makes|making me|us promise|swear .. tell|say|anyone|secret',
      'says|said|told|tells|mom|dad .. me|us|to? keep|stay|be quiet|silent|secret|mouth',
      'keep|keeping my|our mouth|mouths shut',
      'says|said its? our|a little? secret',
      'what i|we tell|say|told the? doctor|doctors|nurse|people|teacher|school|cps|dr',
      'thats what he|she|they told|tells|said|says',
    ],
    notNear: 'surprise party birthday insurance proposal',
  },
  released: {
    says: [
      'out on bail|bond|parole|probation',
      'got|gets|getting|hes|shes|he|just|is|was out|released|paroled today|yesterday|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|of|from|this|last|early',
      'did|done|served his|her time',
      'made|makes|posted bail|bond',
    ],
    notNear: 'rehab detox hospital surgery work',
  },
  rightHere: {
    says: [
      'hes|shes|he|she|husband|boyfriend|wife is|sitting|standing|lying|laying|right? beside|next me|to',
      'hes|shes|he|she|husband|boyfriend|wife is|sitting|standing|right|in beside|next|behind|here|room .. me|us|now|so',
      'yes or no questions|only|answers',
      'only|just yes|ask .. no questions|answers|yes',
    ],
    notNear: 'supporting support holding hospital bed love proud helping',
  },
};
