import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What stands around it and changes what it means, in English. */
export const abuseContextSigns: SignsOf<
  Extract<AbuseVeiledSign, 'leftBehind' | 'notTheirs' | 'forTheirUse' | 'asksAbout' | 'atHome'>
> = {
  leftBehind: {
    says: [
      'divorced|widowed',
      'HE|ex|husband passed|died away|in|last|from',
      'divorce .. final|finalized|through',
      'is|was|hes|shes|got|still|now|went|are|he|she in|to|behind|serving prison|jail|bars|time|life|years',
      'hes|he|shes locked up|away',
      'sentenced|convicted|imprisoned|incarcerated',
      'hes|shes|is|been dead',
      'deceased',
      'left|divorced|escaped|got|been|away him|her|that|away|out|free .. years|year|decade|decades',
      'years|decades ago|back|since|later',
      'survivor|survived',
      'in|my the? past',
      'im|were|am|feel|are safe|better|okay|fine|happy|good|free now|today',
      'safe|free now|today',
      'when i|we was|were .. kid|child|little|young|younger|teen|teenager|growing|seven|eight|ten|twelve|small',
      'growing up|childhood',
      'as a .. kid|child|teen|teenager|girl|boy',
    ],
    notBefore: 'if week few month months year couple two day',
    otherDenied: ['HE'],
  },
  notTheirs: {
    says: [
      'advocate|volunteer|volunteering|volunteered|caseworker|hotline .. at|for|with|domestic|shelter|work',
      'work|works|working|job|career|intern|internship|employed .. at|for|with|in|as .. shelter|survivors|victims|domestic|dv|abuse|hotline|women|advocate|legal|aid',
      'train|training|trained|course|class|paper|research|thesis|study|studying|certification|workshop|presentation|article|essay|report .. on|about|for|in .. abuse|violence|domestic|trafficking|dv|trauma',
      'what is|are|does|counts .. abuse|violence|signs|mean|trafficking|gaslighting',
      'boxing|mma|karate|wrestling|sparring|judo|rugby|bjj',
      'in|this|that|the|a .. movie|film|show|novel|song|podcast|documentary|episode|series|book about|where|when|called|who|on|with|she',
      'watched|watching|watch|reading|read|binged .. movie|film|show|novel|documentary|series|book|podcast',
      'kinky|bdsm|consensual|safeword|dominatrix',
      'boss|supervisor|manager .. abuses|exploits|hours|overtime|coworkers|work|shift',
      'toddler|puppy|kitten|2yo|3yo .. bit|bites|hits|threw|throws',
    ],
  },
  forTheirUse: {
    says: [
      'because|cuz|since|when|cause|after|for i .. lied|using|used|drinking|drink|drank|drunk|relapsed|stole|high|gamble|gambling|pawned|dui|overdosed',
      'until|till|if|unless|once im|i .. sober|clean|treatment|rehab|help|quit|stop|drinking|using',
      'so i|she|he dont|wont|cant|doesnt .. drink|use|buy|score|spend|overdose|relapse|take|gamble|abuse',
      'drunk driving',
      'would|could|wont|cant|dont NOT? drive|drink|use',
      'NOT drive|drink',
      'dui|dwi|vape|vaping',
      'for|about drinking|using|relapsing|smoking|gambling|stealing',
      'my|his|her drinking|relapse|using|habit|addiction|stash',
      'the|a|her|his bottle|bottles|liquor|booze|stash',
      'caught|found me|my|him|her drinking|using|high|pills|stash|weed|smoking',
      'not|NOT blame|mad|him|her|deserved|trust',
      'blew|gambled|spent .. money|paycheck|check|rent',
      // Agreed upon, or the same for both.
      'i asked|told|wanted|begged|let him|her|them to',
      'my|our idea|choice|request',
      'we|both|all agreed|decided|share|laugh|joke',
      'and i read|check|track|see|have|know|do his|hers|theirs',
      'each others',
      'for the weekend',
      'sponsor|counselor|therapist',
    ],
  },
  asksAbout: {
    says: [
      'do you|they|yall|your|does .. help|treat|offer|have|work|serve|accept|staff|take|specialize|see',
      'looking for|into information|info|resources|programs|statistics',
      'information|info|brochure|pamphlet|article',
      'can|may|could i|we keep|bring|have|visit|use|leave',
      'therapy|counseling|therapist|group for|about|on|who|with',
    ],
  },
  atHome: {
    says: [
      'PARTNER',
      'stepdad|dads|moms|stepfather|stepmom|stepmother|dad|father|mom|mother|brother|uncle|son|daughter|caretaker|caregiver|aide|nephew|grandson|landlord|roommate|parents|cousin|grandma|grandpa',
      'he|hes|him|his',
      'she|shes',
    ],
  },
};
