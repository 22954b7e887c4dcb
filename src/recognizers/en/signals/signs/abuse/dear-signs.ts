import type { AbuseHarmSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Blows to others, hands around a neck, and abuse called by its name, in English. */
export const abuseDearSigns: SignsOf<
  Extract<AbuseHarmSign, 'struckDear' | 'choked' | 'abuseNamed'>
> = {
  struckDear: {
    says: [
      'beat|beats|beating .. DEAR up|bad|badly',
      'and BEATING her|him|them',
      'ABUSER .. HANDLE my|the|our|his|her|their|both|one AGED? DEAR',
      'ABUSER keeps|is|been|always? hurt|hurts|hurting my|our|the|her|his AGED? DEAR',
      'HANDLE my|our|the|his|her AGED? AGED? DEAR',
      'mom|mama|mother|dad|father|stepdad|stepmom HANDLE dad|daddy|father|papa|mommy',
      'HANDLE on my|our|the DEAR',
      'PARTNER|stepdad|stepfather|caretaker|caregiver|aide|father|dad|brother|uncle .. HANDLE her|him|them',
      'hands|belt|fist|fists to|on my|the|our|her|his DEAR',
      'HANDLE her|him|them with .. belt|cord|stick|shoe|hanger|bat|fist|pan|spoon',
      'DEAR|she|he|they .. get|gets|getting|being|is hit|beaten|beat|slapped|abused|neglected .. by|at|when',
      'DEAR .. bruises|bruise|marks|welts|welt|handprint|burns on',
      'HANDLE mom|moms|mama|grandma|granny|nana|grandpa|mother',
      'man|guy|boyfriend|husband|someone|partner who|that HANDLE her|him|them',
      'goes|went|comes|came after my|the .. DEAR',
      'unexplained|suspicious|multiple .. bruises|bruising|fractures|injuries|burns .. caregiver|caretaker|aide|guardian|stepdad',
      'caregiver|caretaker|aide|husband|boyfriend answers|speaks|talks .. for|questions her|him|patient|for',
      'leaves|leave|left|locks|locked .. DEAR .. soiled|wet|filthy|alone|diapers|diaper|closet',
      'kicked|kicks|punched|punches my|the|her stomach|belly|pregnant',
    ],
    notBefore: 'up to out off a away',
    notNear: 'PLAY CRASH',
  },
  choked: {
    says: [
      'chokes|choked|choking|strangles|strangled|strangling|throttled|smothered|suffocated me|us|my|her|mom',
      'to|and|started|tries|tried|gonna|will|hell|then choke|strangle|smother|suffocate me|us|her',
      'hand|hands|arm|belt|cord|forearm around|on|to|at|over|across my|her|moms NECK|mouth',
      'by the|my|her NECK',
      'had|has|got|grabbed|grabs my|her NECK',
      'squeeze|squeezes|squeezed|squeezing|grab|grabs|grabbed .. my|her|by NECK',
      'pillow over|on my face',
      'choked .. out|unconscious',
      'in a? chokehold|headlock',
    ],
    notBefore: 'up',
    notNear: 'food chicken vomit water pill boss tears laughing FIGURE',
  },
  abuseNamed: {
    says: [
      'abusive|violent PARTNER|guy|relationship|marriage|home|household|situation|dad|father|mom|mother|stepdad|stepfather|parents|family|man|brother|son',
      'PARTNER|HE|he|she|mom|dad|mother|father|relationship|home|marriage .. abusive|abuses|abuser|violent',
      'hes|shes|theyre|gets|becomes|getting|becoming|turns|turned|is abusive|violent',
      'domestic|intimate|family violence|abuse|dispute|battery|assault',
      'physically|emotionally|verbally|financially|mentally|psychologically abusive|abuses|abused|abusing|abuse',
      'elder|child abuse|neglect',
      'his|her|their punching bag',
      'getting|becoming|growing .. violent|aggressive|dangerous',
      'HE|hes|shes|he|she|man .. dangerous',
      'scream|screams|screaming|yelling|begging for help',
      'my|his|her|the|our abuser|attacker|rapist|batterer',
      'being|am|im|getting|gets|been abused|neglected|mistreated|battered',
      'mistreats|mistreating|mistreated|neglects|neglecting|tortures|torments|terrorizes me|us|her|him|my|mom|grandma',
      'dv|ipv',
    ],
    notNear: 'counselor advocate hotline class training boss',
  },
};
