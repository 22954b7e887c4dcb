import type { LimitsLanguage } from '../../volunteered/language.ts';

const KIN =
  '(?:husband|wife|mom|mother|dad|father|parents|boyfriend|girlfriend|partner|son|daughter|kids|family|sister|brother|roommates?|grandma|ex|boss)';
/** What comes before an order: "I" and "they" make it a report. */
const OPENS =
  '(?:^|(?<= [,.?])|(?<=(?:^| )(?:please|pls|plz|but|so|and|just|also|to|you|yall|guys|that|ok|okay|yes|yeah|no|though|anyone|someone|safe|rather|prefer|means|can|could)))';
const DENIES =
  ' ?(?:please )?(?:do not|dont|never|not|cant|cannot|can not|shouldnt|should not|must not|better not)(?: (?:ever|please|even|you|to|anyone|have anyone))*';
const WAY =
  '(?:call(?:ing)?|text(?:ing)?|phone|ring|message|contact|reach(?: out)?|email|leav(?:e|ing)(?: \\w+){0,2} (?:voice ?mails?|voice mails?|messages?|vms?|msgs?)|send(?: \\w+){0,2} (?:texts?|messages?|letters?|mail|anything)|mail(?: anything| letters)?)';
const WHOM = `(?: (?:me|us|him|her|them|here|back|at all|to|anything|or text|or call|or email|or leave a (?:message|voicemail)|(?:on |at )?(?:this|my|our|the|his|her) (?:number|phone|cell|home|house|home phone|house phone|landline|work|job|office|work phone|${KIN})))*`;
const CONDITION =
  '(?:when|if|while|unless|until|till|before|after|during|at|on|in the|between|around|past|whenever|because|cause|since|as)(?= )';
const REASON = `(?: ,)?(?: (?:because|cause|since|as))? (?:he|she|they|my ${KIN}|the kids|someone|people|everyone)(?: (?:also|will|can|could|might|always|would|does|do))* (?:checks?|reads?|sees?|listens?|hears?|answers?|picks? up|looks?|opens?|gets?|finds?|knows?|doesnt know|dont know|goes through|has (?:my|the) (?:phone|password)|uses my phone|shares?)`;
const NOUN =
  '(?:no|dont want(?: any)?|do not want(?: any)?|without)(?: (?:more|phone|any))* (?:calls?|texts?|text messages|voice ?mails?|messages?|letters|mail|emails?|contact)';
const REACHES = '(?:call|calls|text|texts|message|phone|ring|contact|reach)';
const THEM = `(?:he|she|they|hes|shes|theyre|nobody|no one|noone|the kids|im|i am|my ${KIN})`;

/** How it is said in English that they must not be reached so, or only so. */
export const limits: LimitsLanguage = {
  names: /(?:call|text|phone|ring|messag|contact|reach|mail|vms?|msg|send|letters)/,
  told: new RegExp(
    [
      `${OPENS}${DENIES} ${WAY}${WHOM}(?: ${CONDITION}|${REASON})`,
      `(?:^| )(?<!(?:got|had|been|with|were) )${NOUN}(?: (?:when|if|while|unless|until|before|after|during|at|on|in the|between|past)(?= )|${REASON})`,
      `(?:^| )(?<!(?:i|he|she|they|we) )(?:only|just) (?:please )?${REACHES}(?: me| us)? (?:when|if|while|between|before|after|during|on|at|once)(?= )`,
      `(?:^| )${REACHES}(?: me| us)? only (?:when|if|while|between|before|after|during|on|at|once)(?= )`,
      `${OPENS} ?(?:please )?${REACHES}(?: me| us)? (?:when|while|if|once|whenever) ${THEM}(?= )`,
      `(?:^| )(?:${REACHES}|calling|texting|voice ?mails?)(?: [^.]{0,60}?)? (?:but|just|only|,) not (?:when|while|if|after|before|during|at|on|in the|around)(?= )`,
    ].join('|'),
    'g',
  ),
  bare: new RegExp(`${OPENS}${DENIES} ${WAY}${WHOM}(?= [,.?]|$| please| but)`, 'g'),
  whereAsked: new RegExp(`(?:^| )${NOUN}(?= [,.?]|$| please| but)`, 'g'),
};
