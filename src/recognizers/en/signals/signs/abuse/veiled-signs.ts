import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Hiding from someone at home, and no way out, in English. */
export const abuseVeiledSigns: SignsOf<Extract<AbuseVeiledSign, 'hiding' | 'trapped'>> = {
  hiding: {
    says: [
      'hiding|hide|hid|locked|lock|typing|texting|writing|barricaded|sitting|whispering .. myself|in|from|this|inside .. bathroom|closet|garage|basement|shower|laundry|pantry|attic|toilet|car|tub|bedroom',
      'hiding|hide|hid from .. him|her|husband|boyfriend|ex|dad|stepdad|PARTNER|them',
      'NOT|cant|cannot talk|call|type|speak|be .. loud|long|out|phone|voice|aloud|hes|shes|much|hears',
      'NOT|cant call|text|message|reply|email|leave|voicemail .. me|this|back|my|a .. number|phone|voicemail|he|please|hell|him|checks|message|sees|wife|see',
      'delete|deleting|erase|erasing|clear|clearing this|these|chat|messages|message|history',
      'only text|talk|call|write|chat|type .. while|when|until hes|shes|he|she|husband|wife',
      'typing|whispering|talking|writing quiet|quietly|fast|quick|soft|low',
      'before|till|until|while he|she|hes|they|shes|husband|boyfriend|wife .. home|wakes|back|sees|hears|finds|gets|comes|out|shower|asleep|sleeping',
      'if he|she|they|husband|boyfriend .. sees|finds|hears|knew|knows|catches|find|see|hear|found|catch|reads .. this|out|me|typing|phone|im|us|texting',
      'hes|he|she|shes|husband|boyfriend .. in|on|is .. next|other|living|another|same|downstairs|upstairs|shower|outside .. room|couch|door|now|so|cant|quick|quiet',
      'HE .. asleep|sleeping|showering|snoring|shower .. so|now|quick|can|right|cant|minutes|before|next|beside',
      'only|have|got|few|couple .. few|couple|two|five|ten|2|3|5|10|minutes|min .. minutes|min|mins|before .. he|she|gets|him|his|home',
      'someone|somebody elses|friends|neighbors|coworkers|librarys|library phone|computer|cell .. because|so|cuz|he',
      'using|borrowing|on|from .. sons|daughters|kids|moms|friends|neighbors|coworkers|sisters|burner|library|work|secret|public phone|computer|cell|laptop|ipad|tablet',
      'NOT LETTING him|her|them know|see|find|hear',
      'he|she|they|him|husband|boyfriend cant|cannot|mustnt know|find|see|hear',
      'pretend|pretending|say|saying im|to .. asleep|sleep|store|shower|pizza|nothing|fine .. so|when|he|she|leave|alone',
      'sleep|sleeping|slept with .. door|chair|phone|one|knife|clothes|shoes .. locked|against|under|eye|hand|on|door|open|case',
      'stands|standing|hovering|looking|reading|leaning over|behind me|my|shoulder',
      'act|pretend|play like? youre|your|ur|im|its',
      'chair against|under|in .. door|doorknob|handle',
    ],
    notNear: 'surprise cops police rehab bottles bottle',
  },
  trapped: {
    says: [
      'trapped|stuck|captive|caged .. with|by|him .. him|her|husband|boyfriend|relationship|marriage',
      'trapped|caged in|here|at|with',
      'NOT|cant|cannot|afraid leave|escape|get .. him|away|out|husband|boyfriend|because|without|safely|marriage|relationship|from|house',
      'no way|where out|to|else',
      'prisoner|hostage|captive in my|his|our|this|her own? home|house|apartment|room',
      'like a prisoner|hostage|slave',
      'nowhere to|else go|run|turn',
      'how|want|trying|need|ready|able|going|wanna|help|tried .. to|me|us .. leave|escape|leaving .. him|her|husband|boyfriend|safely|relationship|away|situation|without',
      'how|want|trying|need|ready|able|going|wanna|help|tried .. to|me|us get .. away|out|free from|of? him|her|husband|boyfriend|relationship|marriage|situation|safely',
      'everything|house|lease|car|visa|insurance|apartment .. is|in|under|are|on .. his|her name',
      'so i|we cant|couldnt|cannot|wouldnt call|leave|tell|text|escape',
      'so i|we cant|couldnt|cannot drive|go|get|move',
      'depend|dependent|rely .. on him|her|for|husband',
      'help me .. get|hes out|leave|gonna|going|away',
    ],
    notNear: 'dementia alone addiction job cycle head loop',
  },
};
