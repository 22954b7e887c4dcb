import type { AbuseHarmSign } from '../../../../signals/constellations/abuse.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is forced into a body or kept from it, in English. */
export const abuseMisuseSigns: SignsOf<Extract<AbuseHarmSign, 'drugged' | 'sold' | 'starved'>> = {
  drugged: {
    says: [
      'something|pills|drugs|stuff in my drink|drinks|food|cup',
      'ABUSER .. make|makes|made|making me|us|her drink|use|smoke|snort|shoot|swallow|inject|relapse|take|do|get|party|try',
      'force|forces|forced|forcing|pressures|pressured|coerces me|us|her|him .. drink|use|smoke|snort|shoot|take|swallow|inject|relapse|high|pills|drugs|meth|coke|liquor|booze|vodka|alcohol',
      'forces|forced|forcing|pours|poured|pouring .. liquor|alcohol|vodka|whiskey|pills|drink|beer|booze .. down|me|throat',
      'ABUSER .. shoots|shot|injects|injected|doses|dosed|drugs|drugged|spiked|spikes|roofied|sedates|sedated me|us',
      'spiked|spikes|roofied my',
      'ABUSER .. poison|poisons|poisoning|poisoned me|us|my',
      'ABUSER .. put|puts|putting|slip|slips|slipped|slipping|drops|dropped|mixes .. something|pills|drugs|stuff|xanax|powder|it in|into my drink|drinks|food|coffee|tea|juice',
      'keeps|kept|gets me|us .. high|drunk|dependent|dopesick|hooked|strung|drugged|sedated|addicted .. so|to|for|in|because|cuz',
      'keeps|keep|kept me|her .. high|drunk|drugged|dopesick|hooked|sedated|supplied|using',
      'ABUSER NOT LETTING me|her quit|stop|sober|get|detox|rehab|treatment',
      'he|she|husband|boyfriend|wife|ex|girlfriend NOT LETTING me|her get|go|be .. clean|sober|help|rehab|treatment|detox|meetings',
      'holds|withholds|controls .. dope|drugs|supply|fix|stash .. unless|until|till|if',
      'wants me|us|her to stay|be|keep addicted|using|high|drunk|sick',
      'hotshot',
    ],
    notNear:
      'doctor doctors hospital dentist er test tests sponsor insurance work job boss court probation',
  },
  sold: {
    says: [
      'pimp|pimps|trafficker|traffickers|pimpin',
      'sex trafficking|trafficked',
      'pimp|pimps|pimped|pimping me|her|us|out',
      'sell|sells|selling|sold|rents|rented|trades|traded|shares|shared me|her to|for|with .. men|guys|friends|drugs|dope|rent|strangers|dealer|money|customers',
      'selling|sell|sold my body',
      'UNWILLING|sends|send|sent me|us|her .. men|guys|johns|tricks|dates|street|corner|motel|hotel|strangers|escort|escorting|dudes',
      'turn|turning|turns|do|doing|see|seeing tricks|johns|dates .. he|him|for|or|quota|dope',
      'quota|quotas .. night|or|beat|he|make',
      'make|makes|made|making me|us|her .. work|pay .. debt|off',
      'working|work it|this off',
      'owe|owes him|them|her .. work|body|leave|sex',
      'trafficked|trafficking me|us|her|my',
      'got|have|has|had|keeps me|us|her working|dancing|walking|selling|turning|tricking|hoeing',
      'being|been|am|im|was|getting trafficked|pimped|sold',
      'NOT .. leave|quit|go until|till i|we pay|paid|debt',
      'takes|keeps|took|gets all|every|my .. money|earnings|cash .. dance|tricks|dates',
    ],
  },
  starved: {
    says: [
      'pours|dumps|throws|tosses|destroys|flushes out|away? my|her|his|moms .. CARED',
      'locks|locked|padlocks|padlocked the|our|up fridge|refrigerator|pantry|food|kitchen|cupboards',
      'withhold|withholds|withholding|rations|rationing|flushed|flushes|hides|hid|locks|controls|crushes .. my|her|moms|the|grandmas meds|medicine|medication|medications|insulin|inhaler|suboxone|subs|methadone|strips|antidepressants|seizure',
      'he|she|hes|husband|wife|mom|dad|caretaker|aide|son|daughter|uncle|boyfriend|brother|sister|nurse|they NOT LETTING me|us|her|him|them|mom|grandma .. eat|sleep|shower|bathe|CARED',
      'withhold|withholds|withholding .. food|water|meds|medicine|medication|walker|insulin|care|meals|sleep|doctor|formula',
      'HE .. takes|took|taking|keeps|sells|selling|steals|stole .. my|her|his|moms meds|medicine|medication|insulin|inhaler|suboxone|subs|methadone|strips .. if|so|when|until|because|and|to|every',
      'he|she|hes|husband|wife|mom|dad|caretaker|aide|son|daughter|uncle|boyfriend|brother|sister|nurse NOT give|gives|gave|giving me|us|her|him|them|my|mom|grandma .. CARED',
      'leaves|leave|left|leaving us|me|kids|them|her|him .. no|without|NOT .. food|diapers|heat|formula|meds|walker|wheelchair',
      'NOT feed|feeding me|us|her|him|them|my|mom|grandma',
      'nothing|no|enough to|food .. eat .. HE|leaves|left',
      'starve|starves|starving me|us|her|him|them|my|mom|that .. DEAR|and|he|she|when|if',
      'starving|starves me|us|that|our|my|the baby|kids|children|to',
      'NOT getting|gotten|get|given .. insulin|meds|medicine|medication|food|fed .. because|he|she|my|caretaker|uncle|since',
      'meds|medicine|medication|insulin|inhaler if|unless|until|only .. i|we|behave|obey|good|listen|do|she|nice|begs|beg',
      'put|puts|throws|threw|locks|locked|kicks|kicked me|us|her out in|into|on the .. snow|cold|rain|street|night|barefoot|naked',
      'earn my|food|meals|medicine|meds|dose',
      'sleep|sleeps|made on|in the floor|garage|closet|basement|porch|shed .. punish|punishment|he|because|makes',
      'leaves|left|leave .. in .. diaper|diapers|filth|urine|poop|bed .. all|for|day|days|hours',
      'tied|ties|strapped|restrained .. to .. bed|chair|wheelchair',
    ],
    notNear:
      'dentist doctor doctors hospital er jail rehab abusing addicted relapse pharmacy insurance legs pain sponsor stash',
    notBefore: 'out',
  },
};
