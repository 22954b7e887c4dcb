import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Pulse, heat, chest and stomach, in English. */
export const heartSigns = {
  noPulse: {
    otherDenied: ['UNSURE'],
    says: [
      'no|NOT|CANT|weak|faint|barely|slow|thready|hardly|low .. pulse|heartbeat',
      'pulse|heartbeat .. weak|faint|slow|low|barely|thready|stopped|slowing|dropping|gone|SLOWBEATS',
      'MY heart .. slow|slowing|barely|stopping|slowed',
      'heart rate .. low|slow|dropping|SLOWBEATS',
      'heart|hearts|hr at|is|of|down SLOWBEATS',
      'oxygen|o2|spo2|sats|pulse .. low|dropping|70|75|80|82|85|78|dropped',
    ],
    notBefore: 'of racing',
  },
  overheated: {
    says: [
      'overheating|overheated|overheat|hyperthermia',
      'burning|burnin|boiling|heating up|hot',
      'hot to .. touch',
      'skin .. hot|burning|fire',
      'temp|temperature|fever .. 103|104|105|106|107|108|41|42',
      'so|really|super|too|insanely|crazy hot',
      'stopped|NOT|quit sweating',
      'heat stroke',
      'heatstroke',
      'drenched|soaked|dripping|pouring .. sweat',
      'sweating .. buckets|bullets|crazy|profusely|insane|everything|nonstop',
      'red hot',
      'on fire',
      'CANT cool',
      '103|104|105|106|107 fever|degrees|temp',
    ],
  },
  heartPain: {
    says: [
      'chest .. pain|pains|hurts|hurt|hurting|tight|tightness|pressure|crushing|crushed|crush|heavy|squeezing|burning|exploding|explode|killing|stabbing|aching',
      'heart .. racing|pounding|exploding|explode|beating|skipping|fluttering|hurts|hurting|attack|burst|jumping|stop|pumping|thumping|hammering|flopping|irregular|fast|chest|going',
      'heart rate|beat .. high|fast|irregular|140|150|160|170|180|190|200|210',
      'bpm',
      'heart|hearts|hr .. POUNDS',
      'pulse .. fast|racing|150|160|170|180|200',
      'left arm|side .. numb|hurts|tingling|tingly|hurting|pain',
      'left|my arm|side numb|hurts|tingling',
      'chest|heart is|its|feels|feel|felt|doing|acting .. weird|wrong|funny|bad|something|off|strange',
      'left|right|one|whole side|eye|arm|leg|face .. numb|blind|gone|dead|weak|drooping|droopy|limp',
      'face|mouth is? .. drooping|droops|drooped|crooked',
      'CANT see out|from',
      'head .. explode|exploding|burst|bursting|splitting',
      'palpitations|arrhythmia|afib',
      'pain|pressure|tightness in|across .. chest',
      'elephant .. chest',
      'chest .. elephant|sitting|standing|weight|bricks|brick|vise|vice|truck',
    ],
  },
  vomits: {
    says: [
      'vomiting|vomited|vomits|puking|puked|pukes|barfing|barfed|hurling|retching|heaving|puke|vomit|barf',
      'throwing|throws|threw|throw up',
      'NOT|wont|CANT stop|quit throwing|puking|vomiting',
    ],
    notNear: 'purge purging bulimia binge',
  },
  rousing: {
    says: [
      'SHAKEN HIM|HE',
      'SHAKEN my HE',
      'yelling|screaming|calling|yelled|screamed|shouting MY|at|in name|HIM|face',
      'sternum|knuckle rub|rubs',
      'water|ice on MY face',
    ],
  },
  rescues: {
    says: [
      'rescue breath|breaths|breathing|breathe',
      'chest compressions|compression',
      'doing|do|started|giving|did|start|how cpr',
      'mouth to mouth',
      'on the? phone|line with 911',
      'performing|administered|administering cpr|naloxone|narcan',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
